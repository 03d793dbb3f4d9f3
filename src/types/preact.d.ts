import type { HTMLAttributes } from 'preact';
import type { ElementAttributes } from './attributes.js';

type Elements = { [Tag in keyof ElementAttributes]: HTMLAttributes<HTMLElementTagNameMap[Tag]> & ElementAttributes[Tag] };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
