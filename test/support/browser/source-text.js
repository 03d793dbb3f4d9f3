/** The text that the elements show, from a copy in this repository, and the part of each element. */
import { linesOf } from './source-lines.js';

export const sourceText = await (await fetch('/test/content/help-me.en.txt')).text();

/** A heading stands alone, in one go; no other line is without one of these marks. */
const isHeading = (line) => !/^\s*•|[.:!]/.test(line);

/** The lines for which something is true, bullets and all. */
const linesThat = (predicate) => linesOf(sourceText.split('\n').filter(predicate).join('\n'));

export const sourceLines = linesOf(sourceText);

export const sourceHeadings = linesThat(isHeading);

export const sourceItems = linesThat((line) => /^\s*•/.test(line));

/** An abbreviation ends no sentence. */
export const sentencesOf = (line) => line.split(/(?<=[.!?])(?<!\(n\.d\.\)\.) (?=[A-Z])/);

/** Each sentence, item and source line once. */
export const sourceSentences = [...new Set(sourceLines.flatMap(sentencesOf))];

/** A heading and what stands below it. */
const chapters = sourceHeadings.map((heading, i) => sourceLines.slice(sourceLines.indexOf(heading), sourceLines.indexOf(sourceHeadings[i + 1]) + 1 || undefined));
for (const chapter of chapters.slice(0, -1)) chapter.pop();

const [helpMe, iSuspect, iNeed, rosa, police, offers, suspicion, signs, sources] = chapters;
const [, danger] = helpMe;
const [, aboutRosa] = rosa;

/** <trafficking-signs> repeats the danger sentence after the paragraph about contacting the police. */
const suspicionWithDanger = suspicion.flatMap((line) => (line.endsWith('Contact the police.') ? [line, danger] : line));

const helpOffers = [...iNeed, ...rosa, ...police, ...offers];
const warningSigns = [...iSuspect, ...suspicionWithDanger, ...signs, ...sources];

/** What each element holds of the source, in its order; its own heading first. */
export const linesByElement = {
  'help-emergency': [...helpMe, ...helpOffers, ...warningSigns],
  'support-offers': helpOffers,
  'trafficking-signs': warningSigns,
};

/** The texts of the two tiles below the heading: a number, and sentences of the source. */
export const numberTileTexts = [
  `112 ${sentencesOf(danger)[1]}`,
  `22 33 11 60 ${sentencesOf(aboutRosa)[0]} ${sentencesOf(aboutRosa)[2]}`,
];

/** How many levels a heading stands below the element's own heading. */
export const headingDepth = (tag, heading) => {
  if (heading === linesByElement[tag][0]) return 0;
  return tag === 'help-emergency' && heading !== iNeed[0] && heading !== iSuspect[0] ? 2 : 1;
};
