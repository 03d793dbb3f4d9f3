const said = new Set<string>();

/**
 * Says once on the console what is wrong and what the widget does, naming the element; where the page has left a console that works.
 *
 * @param errors - what was caught
 */
export const warn = (element: string, message: string, ...errors: unknown[]) => {
  const line = `<${element}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  try {
    console[errors[0] ? 'error' : 'warn'](line, ...errors);
  } catch {
    // Nobody can be told.
  }
};
