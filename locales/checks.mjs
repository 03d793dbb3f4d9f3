/** What is wrong with a translation, in words for whoever translates. `npm test` runs all checks; `npm run extract` those without which the build would fail. */
import { DOMParser } from '@xmldom/xmldom';
import { languages } from './languages.mjs';
import { NAMES, orthographies, PUNCTUATION, QUOTES } from './orthography.mjs';
import { DRAFT, fingerprint, isReviewed, placeholdersOf, STALE, textOf, unitsIn } from './xliff.mjs';

/** Placeholders by what they are: a fact is written out, a link opens and closes, and so does a word that stays Norwegian. */
const CLOSES = /^\$\{close(Link|Norwegian)\}$/;
const OPENS = /^\$\{open(Link\b.*|Norwegian)\}$/;

/** One character for each kind of placeholder in a text to check. */
const [FACT, OPEN, CLOSE] = ['\ufffc', '\ufff9', '\ufffb'];
const ANY_PLACEHOLDER = /[\ufff9\ufffb\ufffc]/gu;
const markOf = (says) => (OPENS.test(says) ? OPEN : CLOSES.test(says) ? CLOSE : FACT);

/** The text of a message, with a mark for each placeholder. */
const markedText = (node) => Array.from(node.childNodes, (child) => (child.nodeName === 'x' ? markOf(child.getAttribute('equiv-text')) : child.nodeValue)).join('');

/** The text that a translator has written: without placeholders. */
const writtenText = (node) => markedText(node).replace(ANY_PLACEHOLDER, '');

const ANY_NAME = new RegExp(`(?<!\\p{sc=Latn})(${NAMES.join('|')})(?!\\p{sc=Latn})`, 'gu');

/** The text in the language of the translation, without what stays Norwegian, and with something in place of each placeholder. */
const ownText = (node, placeholder) => {
  let isNorwegian = false;
  const parts = Array.from(node.childNodes, (child) => {
    if (child.nodeName !== 'x') return isNorwegian ? '' : child.nodeValue;
    isNorwegian = child.getAttribute('equiv-text') === '${openNorwegian}';
    return placeholder;
  });
  return parts.join('');
};

/** The words of that text: without names. In Normalization Form C: one check alone asks for it. */
const wordsOf = (node) => ownText(node, ' ').replace(ANY_NAME, '').normalize('NFC');

const matchAll = (text, pattern) => [...new Set(text.match(pattern) ?? [])];
const nameOf = (character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
const graphemes = new Intl.Segmenter();
const lengthOf = (text) => [...graphemes.segment(text)].length;

/** What the table of languages and the orthography say of a language, for the checks. */
export const describeLanguage = (tag, { script: tableScript = 'Latn' } = languages[tag]) => {
  // Regular expressions know the letters of Chinese by one name.
  const script = tableScript === 'Hans' ? 'Hani' : tableScript;
  return { tag, script, ...PUNCTUATION[script], quotes: QUOTES, ...orthographies[tag] };
};

/** Marks that end a sentence, by what they are in English. */
const ENDS = { '.': '.።。।۔', '?': '?؟፧？', '!': '!！', ':': ':፦：' };
const endOf = (node) => {
  const last = markedText(node).replace(/[\ufff9\ufffb\s\p{Pe}\p{Pf}]+$/gu, '').at(-1);
  return Object.keys(ENDS).find((kind) => last && ENDS[kind].includes(last)) ?? '';
};

/** The no-break spaces, one of them narrow. */
const NO_BREAK = '[\\u00a0\\u202f]';

/** A zero-width non-joiner where it does something: between two letters of a word. */
const NON_JOINER = /(?<=[\p{L}\p{M}])\u200c(?=\p{L})/gu;

/** Marks that go in pairs, and the apostrophe of a word, which looks like one. */
const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu;
const PAIRED = /["'()[\]\p{Pi}\p{Pf}„‚「」『』《》（）]/u;

/** The most graphemes of what has little room at 320 px: buttons, captions in tiles, headings, the title of the tab. */
const ROOM = [
  [/^exit\.leave$/, 22],
  [/^(exit\.return|link\.calls-.*)$/, 26],
  [/^exit\.shift-count$/, 12],
  [/^(page\.title|language\.label)$/, 18],
  [/\.heading$/, 44],
  [/^(emergency|police|rosa)\.call$/, 48],
];
const LONGEST_WORD = 24;

/** Checks of a unit's form, without which lit-localize or its output would break. Each returns what is wrong. */
const formatChecks = {
  malformed: ({ unit, target }) => [
    ...['source', 'target'].filter((name) => unit.getElementsByTagName(name).length > 1).map((name) => `it has several <${name}>`),
    ...Array.from(target?.childNodes ?? [])
      .filter((child) => child.nodeType !== child.TEXT_NODE && child.nodeName !== 'x')
      .map((child) => `its <target> has ${child.nodeName.startsWith('#') ? child.nodeName.slice(1) : `<${child.nodeName}>`}: only text and <x> can be read`),
  ],

  placeholders: ({ source, target }) => {
    const own = placeholdersOf(target);
    const english = new Map(placeholdersOf(source).map(({ id, says }) => [id, says]));
    return [
      ...[...english.keys()].flatMap((id) => {
        const count = own.filter((placeholder) => placeholder.id === id).length;
        return count === 1 ? [] : `{${id}} ${count ? 'is doubled' : 'is lost'}`;
      }),
      ...own.flatMap(({ id, says }) => {
        if (!english.has(id)) return `{${id}} is not in the English`;
        return says === english.get(id) ? [] : `{${id}} says ${says} in place of ${english.get(id)}`;
      }),
    ];
  },
};

/**
 * All checks, by name: each takes a unit as `parseUnits()` reads it and a language as {@link describeLanguage} gives it, and returns what is wrong.
 *
 * @type {Record<string, (unit: object, language: object) => string[]>}
 */
export const checks = {
  ...formatChecks,

  missing: ({ target }) => (target ? [] : ['it has no translation']),

  empty: ({ target }) => (textOf(target).trim() ? [] : ['its translation is empty']),

  stale: ({ unit, source, target }) => {
    if (unit.getAttribute('extradata') !== fingerprint(source)) return ['it is a translation of other English: run npm run extract'];
    return target.getAttribute('state') === STALE ? [`its English has changed: translate it anew, and give it another state than ${STALE}`] : [];
  },

  state: (entry) => {
    const { unit, source, target } = entry;
    const isUnreviewed = [DRAFT, STALE].includes(target.getAttribute('state')) && unit.getAttribute('approved') !== 'yes';
    // Of a translation of other English, "stale" has something to say.
    if (isUnreviewed || isReviewed(entry) || unit.getAttribute('extradata') !== fingerprint(source)) return [];
    return [`it is neither a draft (${DRAFT}) nor reviewed (approved="yes", final): run npm run extract`];
  },

  links: ({ target }) => {
    const pairs = markedText(target).match(new RegExp(`${OPEN}[^${OPEN}${CLOSE}${FACT}]*\\p{L}[^${OPEN}${CLOSE}${FACT}]*${CLOSE}`, 'gu')) ?? [];
    const marks = markedText(target).match(new RegExp(`[${OPEN}${CLOSE}]`, 'gu')) ?? [];
    return marks.length === 2 * pairs.length ? [] : ['a link has to open, have words, and close before the next opens; a fact stands in none'];
  },

  digits: ({ source, target }) => {
    const english = writtenText(source).match(/\p{N}+/gu) ?? [];
    const own = (writtenText(target).match(/\p{N}+|§/gu) ?? []).filter((digits) => {
      const i = english.indexOf(digits);
      if (i >= 0) english.splice(i, 1);
      return i < 0;
    });
    return own.map((digits) => `${digits} is not in the English: numbers come as placeholders, and other digits stay as they are`);
  },

  untranslated: ({ source, target }) => (markedText(target) === markedText(source) && /\p{L}/u.test(wordsOf(source)) ? ['it is the English'] : []),

  latin: ({ target }, { script }) =>
    script === 'Latn' ? [] : matchAll(wordsOf(target), /\p{sc=Latn}+/gu).map((word) => `"${word}" is in Latin letters: only names are (locales/orthography.mjs)`),

  letters: ({ target }, { script, letters }) => {
    const own = new RegExp(letters ? `[${letters}]` : `[\\p{scx=${script}}\\p{scx=Zyyy}\\p{scx=Zinh}]`, 'u');
    return matchAll(wordsOf(target).toLowerCase(), /[\p{L}\p{M}]/gu)
      .filter((letter) => !own.test(letter) && (script === 'Latn' || !/\p{sc=Latn}/u.test(letter)))
      .map((letter) => `"${letter}" (${nameOf(letter)}) is no letter of this language`);
  },

  quotes: ({ target }, { quotes }) => {
    const pairs = [...quotes, '()', '（）'];
    const isPaired = (mark) => PAIRED.test(mark) || quotes.join('').includes(mark);
    const open = [];
    for (const mark of [...ownText(target, '').replace(APOSTROPHE, '')].filter(isPaired)) {
      if (pairs.includes(open.at(-1) + mark)) open.pop();
      else if (pairs.some((pair) => pair.startsWith(mark))) open.push(mark);
      else return [`${mark} is not a mark of this language, or closes nothing: it has ${pairs.join(' ')}`];
    }
    return open.map((mark) => `${mark} is not closed: the language has ${pairs.join(' ')}`);
  },

  punctuation: ({ source, target }, { script, refused, endsUnmarked = false }) => {
    const text = wordsOf(target);
    const isOwn = new RegExp(`[\\p{scx=${script}}\\p{scx=Zyyy}]`, 'u');
    const isChinese = (mark) => /[\u3000-\u303f\uff00-\uffef]/u.test(mark);
    const foreign = matchAll(text, /\p{P}/gu).filter((mark) => !isOwn.test(mark) || (script !== 'Hani' && isChinese(mark)));
    const problems = [...(refused ? matchAll(text, refused) : []), ...foreign].map((mark) => `${mark} is a mark of another script`);
    const [own, english] = [endOf(target), endOf(source)];
    if (own === english || (endsUnmarked && !own && '.?'.includes(english))) return problems;
    return [...problems, english ? `it has to end with one of ${[...ENDS[english]].join(' ')} as the English does` : 'it ends as a sentence, and the English does not'];
  },

  spaces: ({ target }, { script, spaced }) => {
    const ownSpace = new RegExp(spaced ? `${NO_BREAK}(?=[${spaced}])|(?<=«)${NO_BREAK}` : '(?!)', 'gu');
    const text = markedText(target).replace(ownSpace, '');
    const touched = new RegExp(`(?<![\\s\\p{Ps}\\p{Pi}${OPEN}]|^)${FACT}|${FACT}(?![\\s\\p{P}]|$)`, 'u');
    const rules = [
      [/^\s|\s$/u, 'it begins or ends with a space'],
      [/\s\s/u, 'it has two spaces in a row'],
      [/[^\S ]/u, 'it has a tab, a line break or a space of another width'],
      [/ [,.;:!?)»،؛؟።፣፤፦፧]|[(«¿¡] /u, 'it has a space on the inner side of a mark'],
      [new RegExp(`${OPEN} | ${CLOSE}`, 'u'), 'a link has a space on its inner side'],
      [/[,;:!?،؛؟።፣፤፦](?=\p{L})/u, 'a space is missing after a mark'],
      ...(script === 'Hani' ? [] : [[touched, 'a fact needs a space or a mark on either side']]),
    ];
    const lacksOwn = spaced && new RegExp(`(?<!${NO_BREAK})[${spaced}]|«(?!${NO_BREAK})`, 'u').test(wordsOf(target));
    return [...(lacksOwn ? ['a mark lacks its no-break space'] : []), ...rules.filter(([pattern]) => pattern.test(text)).map(([, problem]) => problem)];
  },

  markup: ({ target }) => {
    const found = matchAll(writtenText(target), /[<>{}\\`]|&\w+;|https?:|\bwww\.|@|\b[\w-]+\.(?:no|org|com|net)\b/gu);
    return found.map((text) => `"${text}" is markup or an address: both come as placeholders`);
  },

  normalized: ({ target }) => (textOf(target) === textOf(target).normalize('NFC') ? [] : ['it is not in Unicode Normalization Form C']),

  invisible: ({ target }, { nonJoiners }) =>
    matchAll(nonJoiners ? writtenText(target).replace(NON_JOINER, '') : writtenText(target), /[\p{Cf}\p{Co}\p{Cn}\p{Cs}\u034f\ufe00-\ufe0f]/gu).map((character) => `it has an invisible character, ${nameOf(character)}`),

  length: ({ id, source, target }, { tag }) => {
    const [, room = Math.round(1.6 * lengthOf(writtenText(source)) + 26)] = ROOM.find(([pattern]) => pattern.test(id)) ?? [];
    const words = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(wordsOf(target))].map(({ segment }) => segment);
    return [
      ...(lengthOf(writtenText(target)) > room ? [`it has ${lengthOf(writtenText(target))} characters, and there is room for ${room}`] : []),
      ...words.filter((word) => lengthOf(word) > LONGEST_WORD).map((word) => `${word} is wider than a phone`),
    ];
  },
};

/** Runs some checks on the units of a file: `{ id, check, problem }` for each problem. Without a translation, only "missing" has something to say. */
const run = (someChecks, units, language) =>
  units.flatMap((unit) =>
    Object.entries(someChecks)
      .filter(([check]) => unit.target || ['missing', 'malformed'].includes(check))
      .flatMap(([check, find]) => find(unit, language).map((problem) => ({ id: unit.id, check, problem })))
  );

/** Reads an XLIFF text: `{ units, problems }`, with the problems of its form. */
const read = (xliff, tag) => {
  const problems = [];
  const note = (problem, id = 'the file') => problems.push({ id, check: 'malformed', problem });
  let document;
  try {
    document = new DOMParser({ errorHandler: (_level, message) => note(String(message).split('\n')[0]) }).parseFromString(xliff, 'text/xml');
  } catch (error) {
    note(error.message);
  }
  if (problems.length) return { units: [], problems };

  const languagesOfFile = Array.from(document.getElementsByTagName('file'), (file) => file.getAttribute('target-language'));
  if (languagesOfFile.join() !== tag) note(`it has to have one <file>, with target-language="${tag}"`);
  const units = unitsIn(document);
  const ids = units.map(({ id }) => id);
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) note('several units have this id', id);
  for (const { id } of units.filter(({ source }) => !source)) note('it has no <source>', id);
  const nested = units.find(({ unit }) => unit.parentNode.nodeName !== 'body');
  if (nested) note('an element before it does not end', nested.id);
  return { units, problems: problems.length ? problems : run(formatChecks, units) };
};

/** What is wrong with the form of an XLIFF file: `{ id, check, problem }` for each problem. */
export const findFormatProblems = (xliff, tag) => read(xliff, tag).problems;

/** What is wrong with an XLIFF file: `{ id, check, problem }` for each problem. */
export const findProblems = (xliff, language) => {
  const { units, problems } = read(xliff, language.tag);
  return problems.some(({ check }) => check === 'malformed') ? problems : run(checks, units, language);
};

/** Problems of a file as lines for a person. */
export const report = (tag, problems) => problems.map(({ id, check, problem }) => `locales/${tag}.xlf: ${id}: ${problem} (${check})`).join('\n');
