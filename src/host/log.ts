const said = new Set<string>();

/** Says once on the console what is wrong and that the widget goes on, naming the element. */
export const warn = (element: string, message: string) => {
  const line = `<${element}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
};
