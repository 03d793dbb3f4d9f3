import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { readTsConfig } from '@lit/localize-tools/lib/typescript.js';
import ts from 'typescript';
import { checks, describeLanguage, findProblems, report } from '../../locales/checks.mjs';
import { targetLocales } from '../../locales/languages.mjs';
import { parseUnits, readXliff, updateStates } from '../../locales/xliff.mjs';
import { linesOf } from '../support/browser/source-lines.js';
import { isOwnWords, isPlaceholder, partsOf } from '../support/server/xliff.mjs';

const sourceText = readFileSync('test/content/help-me.en.txt', 'utf8');
const sourceLines = linesOf(sourceText);

/** The messages of src, extracted by lit-localize. */
const extractMessages = () => {
  const { options, fileNames } = readTsConfig('tsconfig.json');
  const { messages, errors } = extractMessagesFromProgram(ts.createProgram(fileNames, options));
  assert.deepEqual(errors, []);
  return messages.map(({ name, contents }) => ({ id: name, parts: contents.map((part) => part.untranslatable ?? part) }));
};

const messages = extractMessages();
const literalText = (parts) => parts.filter((part) => !isPlaceholder(part)).join('');

describe('the messages of src', () => {
  it('are more than 50, with unique ids', () => {
    assert.ok(messages.length > 50);
    assert.equal(new Set(messages.map(({ id }) => id)).size, messages.length);
  });

  it("are sentences of the source text, except the widget's own words", () => {
    for (const { id, parts } of messages) {
      const pattern = new RegExp(parts.map((part) => (isPlaceholder(part) ? '.*' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join(''));
      assert.equal(sourceLines.some((line) => pattern.test(line)), !isOwnWords(id), id);
    }
  });
});

describe("the widget's own words", () => {
  const ownMessages = messages.filter(({ id }) => isOwnWords(id));

  it('are 10 to 40 messages of at most 130 characters', () => {
    assert.ok(ownMessages.length >= 10 && ownMessages.length <= 40, `${ownMessages.length} messages`);
    for (const { id, parts } of ownMessages) assert.ok(literalText(parts).length <= 130, id);
  });

  it('repeat no sentence of the source text', () => {
    for (const { id, parts } of ownMessages) {
      const text = literalText(parts);
      if (text.length > 12) assert.ok(!sourceText.includes(text), id);
    }
  });
});

/** The messages of a file, or of src, as lines to compare. */
const messageLines = (list) => list.map(({ id, parts }) => `${id}: ${parts.join('')}`).sort();
const messagesOf = (xliff) => messageLines(parseUnits(xliff).map(({ id, source }) => ({ id, parts: partsOf(source) })));

it('the target locales include Norwegian', () => assert.ok(targetLocales.includes('nb')));

for (const tag of targetLocales)
  describe(`locales/${tag}.xlf`, () => {
    const xliff = readXliff(tag);

    it('has the messages of src, unchanged, and no other', () => {
      assert.deepEqual(messagesOf(xliff), messageLines(messages));
    });

    it('has them section by section, as Norwegian has', () => {
      assert.deepEqual(parseUnits(xliff).map(({ id }) => id), parseUnits(readXliff('nb')).map(({ id }) => id));
    });

    it('passes all checks', () => {
      const problems = findProblems(xliff, describeLanguage(tag));
      assert.ok(!problems.length, report(tag, problems));
    });

    it('stays as it is while its English does', () => {
      assert.equal(updateStates(xliff), xliff);
    });
  });

it('the links of the English open, have words, and close', () => {
  for (const { id, source } of parseUnits(readXliff('nb'))) assert.deepEqual(checks.links({ target: source }), [], id);
});

describe('a file with other messages than src', () => {
  const xliff = readXliff('nb');
  const unit = /<trans-unit id="exit\.leave"[^]*?<\/trans-unit>/;

  for (const [what, broken] of [
    ['lacks one', xliff.replace(unit, '')],
    ['has one more', xliff.replace(unit, (text) => text + text.replace('exit.leave', 'exit.stay'))],
    ['has other English', xliff.replace('<source>Leave this page<', '<source>Leave the page<')],
  ])
    it(`differs where it ${what}`, () => assert.notDeepEqual(messagesOf(broken), messageLines(messages)));
});

/** A placeholder, as it stands in a file. */
const x = (id, says) => `<x id="${id}" equiv-text="\${${says}}"/>`;
const target = (text) => `<target state="needs-review-translation">${text}</target>`;
const leave = target('Forlat siden');
const rosaLine = x(0, 'factText(rosaLine)');
const [openGuide, closeGuide] = [x(0, 'openLink(policeGuide)'), x(1, 'closeLink')];
const [years, openPage] = [x(0, 'years'), x(1, 'openLink(sourcePage)')];

/** By check: what is wrong with a file, its language, and what is replaced by what. */
const broken = {
  malformed: [
    ['has a sign of markup', 'nb', leave, target('Forlat < siden')],
    ['has a quotation mark too few', 'nb', leave, leave.replace('">', '>')],
    ['has an element that does not end', 'nb', leave, leave.replace('</target>', '')],
    ['lost its end', 'nb', '</file>', ''],
    ['names another language', 'nb', 'target-language="nb"', 'target-language="nn"'],
    ['has a unit twice', 'nb', 'id="exit.return"', 'id="exit.leave"'],
    ['has a unit without English', 'nb', '<source>Leave this page</source>', ''],
    ['has a unit with two translations', 'nb', leave, leave + leave],
    ['has another element in a translation', 'nb', leave, target('Forlat <g id="0">siden</g>')],
    ['has a comment in a translation', 'nb', leave, target('Forlat <!-- eller lukk --> siden')],
    ['has a CDATA section in a translation', 'nb', leave, target('<![CDATA[Forlat siden]]>')],
  ],
  placeholders: [
    ['lost one', 'nb', `Ring ${rosaLine}.`, 'Ring.'],
    ['has one twice', 'nb', `Ring ${rosaLine}.`, `Ring ${rosaLine}, ${rosaLine}.`],
    ['has a new one', 'nb', `Ring ${rosaLine}.`, `Ring ${rosaLine}, ${x(1, 'factText(emergency)')}.`],
    ['has another number for one', 'nb', `Ring ${rosaLine}.`, `Ring ${x(0, 'factText(emergency)')}.`],
    ['has another id for one', 'nb', `Ring ${rosaLine}.`, `Ring ${x(1, 'factText(rosaLine)')}.`],
  ],
  missing: [['lacks a translation', 'nb', leave, '']],
  empty: [
    ['has an empty translation', 'nb', leave, target('')],
    ['has a translation of spaces', 'nb', leave, '<target state="needs-review-translation"/>'],
  ],
  stale: [
    ['has a draft of other English', 'nb', 'id="exit.leave" extradata="47b5d0764d82"', 'id="exit.leave" extradata="47b5d0764d83"'],
    ['has a draft without a fingerprint', 'nb', 'id="exit.leave" extradata="47b5d0764d82"', 'id="exit.leave"'],
    ['has a translation whose English has changed', 'nb', leave, leave.replace('needs-review-translation', 'needs-translation')],
  ],
  state: [
    ['has an approved translation that is not final', 'nb', 'id="exit.leave"', 'id="exit.leave" approved="yes"'],
    ['has a final translation that is not approved', 'nb', leave, leave.replace('needs-review-translation', 'final')],
    ['has a state that the build does not know', 'nb', leave, leave.replace('needs-review-translation', 'translated')],
    ['has a translation without a state', 'nb', leave, '<target>Forlat siden</target>'],
  ],
  links: [
    ['closes a link before it opens', 'nb', `${openGuide}Kontakt politiet.${closeGuide}`, `${closeGuide}Kontakt politiet.${openGuide}`],
    ['has a link without words', 'nb', `${openGuide}Kontakt politiet.${closeGuide}`, `Kontakt politiet.${openGuide}${closeGuide}`],
    ['has a fact in a link', 'nb', `er ${years} år gammel, og numrene kan ha blitt endret. Se ${openPage}`, `er gammel, og numrene kan ha blitt endret. Se ${openPage}${years} `],
  ],
  digits: [
    ['has a number of its own', 'nb', 'Trenger du råd?', 'Trenger du 2 råd?'],
    ['has a digit of the English twice', 'ar', 'أقل من 18 عامًا', 'أقل من 18 18 عامًا'],
    ['has Arabic digits', 'ar', 'أقل من 18 عامًا', 'أقل من ١٨ عامًا'],
    ['has Thai digits', 'th', '24 ชั่วโมง', '๒๔ ชั่วโมง'],
    ['has an Ethiopic number', 'ti', 'ትሕቲ 18 ዓመት', 'ትሕቲ ፲፰ ዓመት'],
    ['writes the sign of a section', 'nb', 'straffeloven <x', 'straffeloven § <x'],
  ],
  untranslated: [['has a message in English', 'nb', leave, target('Leave this page')]],
  latin: [
    ['has an English word', 'th', target('ออกจากหน้านี้'), target('ออกจาก page นี้')],
    ['has a word in Latin letters', 'ar', target('مغادرة الصفحة'), target('mughadara')],
    ['has a name with more letters', 'ti', 'ናብ ROSA ይድውል', 'ናብ ROSAs ይድውል'],
  ],
  letters: [
    ['has a Cyrillic letter in a Latin word', 'nb', target('Språk'), target('Språк')],
    ['has a Swedish letter', 'nn', target('Språk'), target('Spräk')],
    ['has a Persian letter', 'ar', 'موقع ROSA الإلكتروني<', 'موقع ROSA الإلكترونی<'],
    ['has a Lao letter', 'th', target('ภาษา'), target('ภາษา')],
    ['has a word in Arabic letters', 'ti', target('ቋንቋ'), target('ቋንቋ لغة')],
    ['has a Russian letter', 'uk', target('Мова'), target('Мовы')],
    ['has an Arabic letter', 'fa', target('خروج از این صفحه'), target('خروج از اين صفحه')],
    ['has a cedilla for a comma below', 'ro', target('Părăsiți pagina'), target('Părăsiţi pagina')],
    ['has a letter that the language writes in no word', 'vi', target('Ngôn ngữ'), target('Ngôn ngữ z')],
  ],
  quotes: [
    ['has straight quotation marks', 'nb', leave, target('Forlat "siden"')],
    ['has a straight single quotation mark', 'nb', leave, target("Forlat 'siden'")],
    ['has English quotation marks', 'nb', leave, target('Forlat “siden”')],
    ['opens with one mark and closes with another', 'ar', '«رجوع»', '«رجوع”'],
    ['opens and does not close', 'ti', '«ንድሕሪት»', '«ንድሕሪት'],
    ['has the marks of a neighbour', 'th', '“ย้อนกลับ”', '«ย้อนกลับ»'],
    ['has a question that nothing opens', 'es', '¿Necesita consejo?', 'Necesita consejo?'],
    ['lost a bracket', 'nb', 'Rosa. (u.å.). Forside', 'Rosa. (u.å.. Forside'],
  ],
  punctuation: [
    ['has a Latin question mark', 'ar', 'هل أنت بحاجة إلى نصيحة؟', 'هل أنت بحاجة إلى نصيحة?'],
    ['has a Latin comma', 'ar', 'في حالات الطوارئ،', 'في حالات الطوارئ,'],
    ['has a Latin full stop', 'ti', 'ውሑስ መንበሪ ቦታ ክትረኽቡ ትኽእሉ ኢኹም።', 'ውሑስ መንበሪ ቦታ ክትረኽቡ ትኽእሉ ኢኹም.'],
    ['has an Arabic comma', 'ti', 'ኣብ ሰሙን 7 መዓልቲ ክፉት እዩ።', 'ኣብ ሰሙን 7 መዓልቲ، ክፉት እዩ።'],
    ['has a Latin full stop', 'ur', 'محفوظ جگہ مل سکتی ہے۔', 'محفوظ جگہ مل سکتی ہے.'],
    ['has an Urdu full stop', 'fa', 'ما باید در دیدن آن بهتر شویم.', 'ما باید در دیدن آن بهتر شویم۔'],
    ['has a Latin full stop', 'hi', 'सुरक्षित जगह मिल सकती है।', 'सुरक्षित जगह मिल सकती है.'],
    ['has a Latin question mark', 'zh-Hans', '您需要建议吗？', '您需要建议吗?'],
    ['has a Chinese question mark', 'nb', 'Trenger du råd?', 'Trenger du råd？'],
    ['lost a question mark', 'nb', 'Trenger du råd?', 'Trenger du råd'],
    ['has a full stop after a label', 'nb', leave, target('Forlat siden.')],
    ['has a question mark after a label', 'th', target('ภาษา'), target('ภาษา?')],
  ],
  spaces: [
    ['begins with a space', 'nb', leave, target(' Forlat siden')],
    ['ends with a space', 'th', target('ภาษา'), target('ภาษา ')],
    ['has two spaces', 'nb', leave, target('Forlat  siden')],
    ['has a no-break space', 'nb', leave, target('Forlat\u00a0siden')],
    ['has a line break', 'nb', leave, target('Forlat\nsiden')],
    ['has a space before a mark', 'ar', 'هل أنت بحاجة إلى نصيحة؟', 'هل أنت بحاجة إلى نصيحة ؟'],
    ['has the no-break space of another language', 'ru', 'Вам нужен совет?', 'Вам нужен совет\u202f?'],
    ['has an ordinary space before a mark', 'fr', 'besoin de conseils\u202f?', 'besoin de conseils ?'],
    ['lacks a space before a mark', 'fr', 'besoin de conseils\u202f?', 'besoin de conseils?'],
    ['lacks a space inside of quotation marks', 'fr', /«[\u00a0\u202f]Retour/, '«Retour'],
    ['has a space after a bracket', 'nb', 'Rosa. (u.å.). Forside', 'Rosa. ( u.å.). Forside'],
    ['lacks one after a mark', 'ti', '24 ሰዓት፣ ኣብ', '24 ሰዓት፣ኣብ'],
    ['lacks one before a number', 'th', `โทร ${rosaLine}`, `โทร${rosaLine}`],
    ['lacks one after a number', 'ti', `ናብ ${rosaLine} ደውሉ`, `ናብ ${rosaLine}ደውሉ`],
    ['has one inside of a link', 'nb', `nettsidene til UDI${x(1, 'closeLink')}.`, `nettsidene til UDI ${x(1, 'closeLink')}.`],
  ],
  markup: [
    ['has markup', 'nb', leave, target('Forlat &lt;b&gt;siden&lt;/b&gt;')],
    ['has a character reference', 'nb', leave, target('Forlat siden&amp;nbsp;')],
    ['has a placeholder as text', 'nb', leave, target('Forlat {siden}')],
    ['has an address of the web', 'nb', leave, target('Forlat rosanorge.no')],
    ['has an address of mail', 'nb', leave, target('Forlat a@b')],
  ],
  normalized: [['has a letter in two parts', 'nb', target('Språk'), target('Spra\u030ak')]],
  invisible: [
    ['has a soft hyphen', 'nb', target('Språk'), target('Spr\u00adåk')],
    ['has a mark for the direction', 'ar', target('اللغة'), target('\u200fاللغة')],
    ['has a non-joiner at the end of a word', 'fa', 'بهتر شویم.', 'بهتر شویم\u200c.'],
    ['has a non-joiner that its language has not', 'ar', target('اللغة'), target('ال\u200cلغة')],
    ['has a space of no width', 'th', target('ออกจากหน้านี้'), target('ออกจาก\u200bหน้านี้')],
  ],
  length: [
    ['has too long a button', 'nb', leave, target('Forlat siden og se været')],
    ['has too long a sentence', 'nb', 'Trenger du råd?', 'Trenger du råd, eller trenger du noe annet som vi kan hjelpe med?'],
    ['has too long a word', 'nb', 'Trenger du råd?', 'Trenger du menneskehandelsrådgivning?'],
  ],
};

it('each check has a broken file', () => assert.deepEqual(Object.keys(broken), Object.keys(checks)));

for (const [check, files] of Object.entries(broken))
  describe(`the check "${check}" alone finds a file that`, () => {
    for (const [what, tag, from, to] of files)
      it(what, () => {
        const xliff = readXliff(tag);
        const changed = xliff.replace(from, () => to);
        assert.notEqual(changed, xliff, 'the file has what is replaced');
        const problems = findProblems(changed, describeLanguage(tag));
        assert.ok(problems.length);
        assert.deepEqual([...new Set(problems.map((problem) => problem.check))], [check], report(tag, problems));
      });
  });

describe('updateStates()', () => {
  const xliff = readXliff('nb');
  /** What becomes of a unit: `{ approved, state, text }`. */
  const outcome = (changed, unitId = 'exit.leave') => {
    const { unit, target: translation } = parseUnits(updateStates(changed)).find(({ id }) => id === unitId);
    return { approved: unit.getAttribute('approved'), state: translation?.getAttribute('state'), text: translation?.textContent };
  };
  const replace = (...pairs) => pairs.reduce((text, [from, to]) => text.replace(from, () => to), xliff);
  const approve = ['id="exit.leave"', 'id="exit.leave" approved="yes"'];
  const finalise = [leave, leave.replace('needs-review-translation', 'final')];
  const changeEnglish = ['<source>Leave this page<', '<source>Leave the page<'];
  const draft = { approved: '', state: 'needs-review-translation', text: 'Forlat siden' };
  const stale = { ...draft, state: 'needs-translation' };

  for (const [what, pairs, expected] of [
    ['keeps a draft', [], draft],
    ['keeps an approval', [approve, finalise], { approved: 'yes', state: 'final', text: 'Forlat siden' }],
    ['makes a draft of what a program has marked as approved', [approve, [leave, leave.replace('needs-review-translation', 'translated')]], draft],
    ['makes a draft of what is final, and not approved', [finalise], draft],
    ['makes a draft of a translation without a fingerprint', [approve, finalise, [' extradata="47b5d0764d82"', '']], draft],
    ['marks a draft as stale where the English has changed', [changeEnglish], stale],
    ['marks an approved translation as stale where the English has changed', [approve, finalise, changeEnglish], stale],
    ['removes an empty translation', [[leave, target(' ')]], { approved: '', state: undefined, text: undefined }],
  ])
    it(what, () => assert.deepEqual(outcome(replace(...pairs)), expected));

  it('keeps a stale translation stale until its state changes', () => {
    const changed = updateStates(replace(changeEnglish));
    assert.deepEqual(outcome(changed), stale);
    assert.deepEqual(outcome(changed.replace('needs-translation', 'translated')), draft);
    assert.deepEqual(outcome(changed.replace('needs-translation', 'final').replace('id="exit.leave"', 'id="exit.leave" approved="yes"')).approved, 'yes');
  });

  it('puts units into an order, and others after them', () => {
    const ids = parseUnits(updateStates(xliff, ['exit.return', 'exit.leave'])).map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 3), ['exit.return', 'exit.leave', 'emergency.call']);
    assert.equal(ids.length, parseUnits(xliff).length);
  });

  it('removes a translation whose placeholders are no longer those of the English', () => {
    assert.equal(outcome(replace([`<source>Call ${rosaLine}.<`, '<source>Call them.<']), 'rosa.call').text, undefined);
  });

  it('takes over a new name for a placeholder of the English', () => {
    const renamed = updateStates(replace([`<source>Call ${rosaLine}.<`, `<source>Call ${x(0, 'factText(helpline)')}.<`]));
    assert.ok(renamed.includes(`>Ring ${x(0, 'factText(helpline)')}.<`));
  });
});
