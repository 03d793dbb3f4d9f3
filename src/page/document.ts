/**
 * A property of the document. `<img name="head">` in the content of a page shadows `document.head`, as it can every name of the document;
 * the getter of the prototype is not shadowed.
 */
export const documentProperty = <Name extends keyof Document>(name: Name) => Reflect.get(Document.prototype, name, document) as Document[Name];

/** Sets the title of the page, though an element is named `title`. */
export const setDocumentTitle = (title: string) => Reflect.set(Document.prototype, 'title', title, document);
