/** The facts as the build publishes them, by name. */
export const factsByName = await (await fetch('/dist/facts.json')).json();

/** The same as a list; the text of a fact that is a mere address is the address. */
export const facts = Object.entries(factsByName).map(([name, fact]) => ({ name, text: fact.href, ...fact }));
