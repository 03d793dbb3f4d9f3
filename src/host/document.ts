/**
 * A property of the document. In the content of a page `<img name="head">` takes the place of `document.head`,
 * and so with every name, but not of what the prototype says.
 */
export const documentProperty = <Name extends keyof Document>(name: Name) => Reflect.get(Document.prototype, name, document) as Document[Name];

/** Likewise: `document.title = …` throws where an element has that name. */
export const setDocumentTitle = (title: string) => Reflect.set(Document.prototype, 'title', title, document);
