/** What a webmaster copies from README.md and demo/README.md. */

export const files = ['README.md', 'demo/README.md'];
export const texts = await Promise.all(files.map(async (file) => (await fetch(`/${file}`)).text()));

export const scriptLine = /<script data-cfasync.*<\/script>/.exec(texts[0])[0];

export const fencesOf = (text, kind) => [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code);

/** The snippets of HTML, each with where it stands. */
export const snippets = texts.flatMap((text, i) => fencesOf(text, 'html').map((code, index) => [`${files[i]}, ${index + 1}`, code]));

/** The rows of what to paste: what a webmaster has, the HTML, what a visitor gets, and how often the script line stands there. */
export const rows = [...texts.join('\n').matchAll(/\| what you have \|[^]*?\n\n/g)]
  .flatMap(([table]) => [...table.matchAll(/^\| (.*?) \| (.*) \| (.*?) \|$/gm)].slice(2))
  .map(([, have, paste, get]) => ({ have, code: [...paste.matchAll(/`(<.*?)`/g)].map(([, code]) => code).join(''), get, scriptLines: paste.split('the script line').length - 1 }));
