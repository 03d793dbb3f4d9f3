/** The facts of `dist/facts.json` by name. */
export const factsByName = await (await fetch('/dist/facts.json')).json();

/** The facts as a list. A fact without a text has its address as text. */
export const facts = Object.entries(factsByName).map(([name, fact]) => ({ name, text: fact.href, ...fact }));
