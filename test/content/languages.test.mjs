import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { languages, targetLocales } from '../../locales/languages.mjs';
import { orthographies } from '../../locales/orthography.mjs';

/** The direction that a browser knows: a getter of old engines, a method of new ones. */
const directionOf = (locale) => (locale.getTextInfo?.() ?? locale.textInfo).direction;

/** What is wrong with a table of languages: one message for each entry that is. */
const findTableErrors = (table) => {
  const aliases = Object.values(table).flatMap((language) => language.aliases ?? []);
  const names = Object.values(table).map(({ name }) => name);
  const order = new Intl.Collator('en');
  return Object.entries(table).flatMap(([tag, { name, dir = 'ltr', script = 'Latn', aliases: own = [] }], i) => {
    const locale = new Intl.Locale(tag);
    return [
      locale.toString() === tag ? [] : `${tag} is ${locale.toString()}`,
      locale.maximize().script === script ? [] : `${tag} is written in ${locale.maximize().script}`,
      directionOf(locale) === dir ? [] : `${tag} is written ${directionOf(locale)}`,
      i === 0 || order.compare(names[i - 1], name) < 0 ? [] : `${name} stands before ${names[i - 1]}`,
      own
        .filter((alias) => alias !== alias.toLowerCase() || alias in table || aliases.filter((other) => other === alias).length > 1)
        .map((alias) => `${alias} finds several languages, or none`),
    ].flat();
  });
};

describe('the table of languages', () => {
  it('has scripts, directions, an order of names and aliases that hold', () => assert.deepEqual(findTableErrors(languages), []));

  it('is that of lit-localize.json, and of the files in locales/', () => {
    assert.deepEqual(JSON.parse(readFileSync('lit-localize.json', 'utf8')).targetLocales, targetLocales);
    assert.deepEqual(readdirSync('locales').filter((name) => name.endsWith('.xlf')).sort(), targetLocales.map((tag) => `${tag}.xlf`).sort());
  });

  it('has each language whose orthography is described', () => {
    for (const tag of Object.keys(orthographies)) assert.ok(tag in languages, tag);
  });
});

describe('findTableErrors()', () => {
  const table = { en: { name: 'English' }, nb: { name: 'Norsk bokmål', aliases: ['no'] }, ar: { name: 'العربية', dir: 'rtl', script: 'Arab' } };

  it('finds none in a table that holds', () => assert.deepEqual(findTableErrors(table), []));

  for (const [what, entries, expected] of [
    ['another script', { ar: { ...table.ar, script: 'Latn' } }, ['ar is written in Arab']],
    ['no direction', { ar: { ...table.ar, dir: undefined } }, ['ar is written rtl']],
    ['a tag that is not canonical', { iw: { name: 'עברית', dir: 'rtl', script: 'Hebr' } }, ['iw is he', 'עברית stands before العربية']],
    ['a name out of order', { ti: { name: 'ትግርኛ', script: 'Ethi' }, ru: { name: 'Русский', script: 'Cyrl' } }, ['Русский stands before ትግርኛ']],
    ['an alias in capitals', { nb: { ...table.nb, aliases: ['NO'] } }, ['NO finds several languages, or none']],
    ['an alias that is a tag', { nb: { ...table.nb, aliases: ['ar'] } }, ['ar finds several languages, or none']],
    ['an alias of two languages', { ar: { ...table.ar, aliases: ['no'] } }, ['no finds several languages, or none', 'no finds several languages, or none']],
  ])
    it(`finds ${what}`, () => assert.deepEqual(findTableErrors({ ...table, ...entries }), expected));
});
