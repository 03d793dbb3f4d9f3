const said = new Set<string>();

/** A line on the console quotes no more of an attribute than this. */
const MAX_LENGTH = 250;

/**
 * Says once on the console what is wrong and what the widget does; where the page has left a console that works.
 *
 * @param source - whose attribute or content it is: an element, or a name
 * @param errors - what was caught
 */
export const warn = (source: Element | string, message: string, ...errors: unknown[]) => {
  const line = `${typeof source === 'string' ? source : `<${source.localName}>`} ${message}`.slice(0, MAX_LENGTH);
  if (said.has(line)) return;
  said.add(line);
  try {
    console[errors[0] ? 'error' : 'warn'](line, ...errors);
  } catch {
    // Nobody can be told.
  }
};
