import { warn } from '../page/console.js';

/** Registers an element, unless another script has taken its name. */
export const define = (name: string, element: CustomElementConstructor) => {
  if (customElements.get(name)) warn(`<${name}>`, 'is taken by another script');
  else customElements.define(name, element);
};
