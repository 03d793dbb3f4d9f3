import { unclobbered } from './unclobbered.js';

/** Creates an element of HTML with some of its properties. */
export const createElement = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {}
): HTMLElementTagNameMap[Name] => Object.assign(unclobbered(document, 'createElement').call(document, name) as HTMLElementTagNameMap[Name], properties);
