/** Characters of a line: a long attribute must not fill the console. */
const MAX_LINE_LENGTH = 250;

const warnings = new Set<string>();

/**
 * Says once on the console what is wrong and what the widget does instead. A page without a working console gets nothing.
 *
 * @param source - where the mistake is: an element, or the name of another thing
 * @param errors - a caught exception; the line is then an error
 */
export const warn = (source: Element | string, message: string, ...errors: unknown[]) => {
  const name = typeof source === 'string' ? source : `<${source.localName}>`;
  const line = `${name} ${message}`.slice(0, MAX_LINE_LENGTH);
  if (warnings.has(line)) return;
  warnings.add(line);
  try {
    console[errors.length ? 'error' : 'warn'](line, ...errors);
  } catch {
    // The page has broken its console.
  }
};
