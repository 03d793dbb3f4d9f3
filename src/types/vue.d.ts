import type { DefineComponent, HTMLAttributes } from 'vue';
import type { ElementAttributes } from './attributes.js';

/** Vue checks `heading-level` of a template as `headingLevel`. */
type CamelCase<Name> = Name extends `${infer Start}-${infer Rest}` ? `${Start}${Capitalize<Rest>}` : Name;
type Props<Attributes> = { [Name in keyof Attributes as CamelCase<Name>]: Attributes[Name] };
type Elements = { [Tag in keyof ElementAttributes]: DefineComponent<HTMLAttributes & Props<ElementAttributes[Tag]>> };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
