/** What Node tests say of messages. */

/** Whether a message is the widget's own text, and no sentence of the source text. */
export const isOwnWords = (id) => /^(draft|exit|link|facts|copy|page|language)\./.test(id);

/** The strings and placeholders of a message; placeholders as in src: `${…}`. */
export const partsOf = (node) =>
  Array.from(node.childNodes, (child) => (child.nodeName === 'x' ? child.getAttribute('equiv-text') : child.nodeValue));

export const isPlaceholder = (part) => part.startsWith('${');
