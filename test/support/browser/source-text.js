/** The source text of the elements, from a copy in this repository, and the lines of each element. */
import { linesOf } from './source-lines.js';

export const sourceText = await (await fetch('/test/content/help-me.en.txt')).text();

/** A heading is a line without a bullet and without these punctuation marks. */
const isHeading = (line) => !/^\s*•|[.:!]/.test(line);

/** The lines that match, tested with their bullets. */
const filterLines = (predicate) => linesOf(sourceText.split('\n').filter(predicate).join('\n'));

export const sourceLines = linesOf(sourceText);

export const sourceHeadings = filterLines(isHeading);

export const sourceItems = filterLines((line) => /^\s*•/.test(line));

/** The sentences of a line. "(n.d.)." ends none. */
export const sentencesOf = (line) => line.split(/(?<=[.!?])(?<!\(n\.d\.\)\.) (?=[A-Z])/);

/** Each distinct sentence, list item and source. */
export const sourceSentences = [...new Set(sourceLines.flatMap(sentencesOf))];

/** Each heading with the lines below it. */
const chapters = sourceHeadings.map((heading, i) => sourceLines.slice(sourceLines.indexOf(heading), sourceLines.indexOf(sourceHeadings[i + 1]) + 1 || undefined));
for (const chapter of chapters.slice(0, -1)) chapter.pop();

const [helpMe, iSuspect, iNeed, rosa, police, offers, suspicion, signs, sources] = chapters;

/** The two sentences of the first paragraph: that of 02800 stands in the text, that of 112 in its tile, and nowhere else. */
export const [dangerSentence, emergencySentence] = sentencesOf(helpMe[1]);
const [, aboutRosa] = rosa;

/** `<trafficking-signs>` repeats the sentence with 02800 after the paragraph about contacting the police. */
const suspicionWithDanger = suspicion.flatMap((line) => (line.endsWith('Contact the police.') ? [line, dangerSentence] : line));

const helpOffers = [...iNeed, ...rosa, ...police, ...offers];
const warningSigns = [...iSuspect, ...suspicionWithDanger, ...signs, ...sources];

/** The lines of the source that each element shows below the tiles, in order; its heading is the first. */
export const linesByElement = {
  'help-emergency': [helpMe[0], dangerSentence, ...helpOffers, ...warningSigns],
  'support-offers': helpOffers,
  'trafficking-signs': warningSigns,
};

/** The texts of the tiles of 112 and ROSA: the number, and sentences of the source. */
export const numberTileTexts = [
  `112 ${emergencySentence}`,
  `22 33 11 60 ${sentencesOf(aboutRosa)[0]} ${sentencesOf(aboutRosa)[2]}`,
];

/** How many levels a heading is below the heading of its element. */
export const headingDepth = (tag, heading) => {
  if (heading === linesByElement[tag][0]) return 0;
  return tag === 'help-emergency' && heading !== iNeed[0] && heading !== iSuspect[0] ? 2 : 1;
};
