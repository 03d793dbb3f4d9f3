/**
 * A property or method of a document or an element, safe from DOM clobbering: `<img name="head">` in the content of a page shadows
 * `document.head`, and `<input name="closest">` the method of its form, but nothing shadows what the prototype has.
 */
export const unclobbered = <Target extends object, Name extends keyof Target>(target: Target, name: Name) =>
  Reflect.get(Object.getPrototypeOf(target) as object, name, target) as Target[Name];

/** The elements in a document or an element that match. */
export const queryAll = <Found extends Element>(root: ParentNode, selectors: string) => unclobbered(root, 'querySelectorAll').call(root, selectors) as NodeListOf<Found>;

/** Sets the title of the page, though an element is named `title`. */
export const setDocumentTitle = (title: string) => Reflect.set(Object.getPrototypeOf(document) as object, 'title', title, document);
