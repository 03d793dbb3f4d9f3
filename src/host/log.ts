/** Says something on the console, where the page has left one that works. */
export const say = (kind: 'warn' | 'error', ...words: unknown[]) => {
  try {
    console[kind](...words);
  } catch {
    // Nobody can be told.
  }
};

const said = new Set<string>();

/** Says once on the console what is wrong and that the widget goes on, naming the element. */
export const warn = (element: string, message: string) => {
  const line = `<${element}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  say('warn', line);
};
