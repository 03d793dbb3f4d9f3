/** A new element with some of its properties. */
export const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]> = {}): HTMLElementTagNameMap[Name] =>
  Object.assign(document.createElement(name), properties);
