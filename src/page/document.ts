/** Not `Document.prototype`: MooTools replaces `Document`. */
const prototype = Object.getPrototypeOf(document) as object;

/**
 * A property of the document, safe from DOM clobbering: `<img name="head">` in the content of a page shadows `document.head`, but not the getter
 * of the prototype.
 */
export const documentProperty = <Name extends keyof Document>(name: Name) => Reflect.get(prototype, name, document) as Document[Name];

/** Queries the document, though an element is named `querySelectorAll`. */
export const queryDocument = <Found extends Element>(selectors: string) => documentProperty('querySelectorAll').call(document, selectors) as NodeListOf<Found>;

/** Sets the title of the page, though an element is named `title`. */
export const setDocumentTitle = (title: string) => Reflect.set(prototype, 'title', title, document);
