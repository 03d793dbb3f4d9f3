/** The files of src that the script is made of: found by their imports, so none is forgotten. */
const crawl = async (path, found = new Map()) => {
  if (found.has(path)) return found;
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} is not there`);
  const code = await answer.text();
  found.set(path, code);
  for (const [, , relative] of code.matchAll(/(from|import) '(\.[^']+)\.js'/g))
    await crawl(new URL(`${relative}.ts`, new URL(path, location.origin)).pathname, found);
  return found;
};

/** Code by path. */
export const modules = await crawl('/src/help-widgets.ts');

const sections = [...modules].filter(([path]) => path.startsWith('/src/sections/'));

/** Every sentence that a section says: what it is called, its file, and its words around its placeholders. */
export const messages = sections.flatMap(([path, code]) =>
  [...code.matchAll(/msg\(\s*(?:str)?(['"`])((?:\\.|(?!\1)[^])*)\1,\s*\{\s*id: '(\w+)'/g)].map(([, , words, id]) => ({
    path,
    id,
    placeholders: [...words.matchAll(/\$\{[^}]*\}/g)].map(([placeholder]) => placeholder),
    pieces: words.split(/\$\{[^}]*\}/),
  }))
);

/** How often a section says something, to hold against {@link messages}. */
export const calls = sections.flatMap(([, code]) => [...code.matchAll(/\bmsg\(/g)]).length;

/** The facts as the build reads them, without their types. */
const plain = modules
  .get('/src/facts/facts.ts')
  .replace(/export interface[^]*?^\}/gm, '')
  .replace(/^(export const \w+): [\w &]+/gm, '$1');

export const facts = Object.entries(await import(`data:text/javascript,${encodeURIComponent(plain)}`)).map(([name, fact]) => ({
  name,
  // What only leads somewhere is written nowhere.
  text: fact.href,
  ...fact,
}));
