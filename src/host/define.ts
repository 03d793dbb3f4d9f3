import { warn } from './log.js';

/** Registers an element, unless somebody else has taken its name. */
export const define = (name: string, element: CustomElementConstructor) => {
  if (customElements.get(name)) warn(`<${name}>`, 'is taken by another script');
  else customElements.define(name, element);
};
