/** The source text, a copy that a clone has too, and what each element shows of it. */
export const text = await (await fetch('/test/content/help-me.en.txt')).text();

/** A heading stands alone, in one go; no other line is without one of these marks. */
const isHeading = (line) => !/^\s*•|[.:!]/.test(line);

/** Lines as a reader meets them, without the bullet. */
const linesOf = (raw) => raw.map((line) => line.replace(/^\s*•/, '').trim());

const raw = text.split('\n').filter((line) => line.trim());

export const lines = linesOf(raw);

export const headings = linesOf(raw.filter(isHeading));

export const items = linesOf(raw.filter((line) => /^\s*•/.test(line)));

/** An abbreviation ends no sentence. */
export const sentencesOf = (line) => line.split(/(?<=[.!?])(?<!\(n\.d\.\)\.) (?=[A-Z])/);

/** Each sentence, item and source line once. */
export const sentences = [...new Set(lines.flatMap(sentencesOf))];

/** A heading and what stands below it. */
const chapters = headings.map((heading, i) => lines.slice(lines.indexOf(heading), lines.indexOf(headings[i + 1]) + 1 || undefined));
for (const chapter of chapters.slice(0, -1)) chapter.pop();

const [helpMe, iSuspect, iNeed, rosa, police, offers, suspicion, signs, sources] = chapters;
const [, danger] = helpMe;
const [, aboutRosa] = rosa;

/** Whoever writes to the police about somebody reads what to do if it cannot wait. */
const suspicionWithDanger = suspicion.flatMap((line) => (line.endsWith('Contact the police.') ? [line, danger] : line));

const helpOffers = [...iNeed, ...rosa, ...police, ...offers];
const warningSigns = [...iSuspect, ...suspicionWithDanger, ...signs, ...sources];

/** What each element holds of the source, in its order; its own heading first. */
export const shares = {
  'help-emergency': [...helpMe, ...helpOffers, ...warningSigns],
  'support-offers': helpOffers,
  'trafficking-signs': warningSigns,
};

/** What stands second and third in every element: a number, and source sentences. */
export const leads = [
  `112 ${sentencesOf(danger)[1]}`,
  `22 33 11 60 ${sentencesOf(aboutRosa)[0]} ${sentencesOf(aboutRosa)[2]}`,
];

/** How far below the element's own heading a heading stands. */
export const depthIn = (tag, heading) => {
  if (heading === shares[tag][0]) return 0;
  return tag === 'help-emergency' && heading !== iNeed[0] && heading !== iSuspect[0] ? 2 : 1;
};
