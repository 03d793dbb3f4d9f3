import { msg, str } from '../i18n/localize.js';
import { sourcePage } from '../facts/facts.js';
import { closeLink, openLink } from '../facts/sentence-markup.js';

/** All that the widget says by itself, beside the source text. */

/** Stands in a translation that is a draft. */
export const draftNotice = () =>
  msg('No native speaker has checked this translation. The phone numbers are the same in every language.', { id: 'draft.notice', desc: 'A calm line on a card in a draft language. It goes away once a native speaker has approved the language.' });

/** The name of the list of languages. */
export const languageLabel = () => msg('Language', { id: 'language.label', desc: 'Name of the list of languages at the top of a card, read by a screen reader; the list shows the language by its own name. One word.' });

/** @param name - what the language that the visitor has chosen calls itself, as `factText()` carries it */
export const languageMissing = (name: string) =>
  msg(str`The text could not be fetched in this language: ${name}.`, { id: 'language.missing', desc: 'A calm line below the list of languages: the file of the chosen language did not come, and this one stays. {0} is what that language calls itself, in its own letters.' });

/** The title of a finished page, and of a page that is covered: the history and the list of tabs say no more. */
export const neutralTitle = () => msg('Information', { id: 'page.title', desc: 'Title in the browser tab and history. It must give nothing away to somebody who looks on: no word of help, danger or trafficking. One word.' });

/** The words of the exit. */
export const leaveThisPage = () => msg('Leave this page', { id: 'exit.leave', desc: 'Appears in a button that hides this page at once and opens one about something else. Keep it very short: somebody may be in a hurry.' });

/** Where the exit leads. */
export const opensForecast = () => msg('Opens a weather forecast instead', { id: 'exit.opens-forecast', desc: 'Read by a screen reader after the button for leaving: another page takes the place of this one. "It opens"; not a command. Short.' });

/** Where it leads if the host has chosen a page. */
export const opensOtherPage = () => msg('Opens another page', { id: 'exit.opens-other', desc: 'Read by a screen reader after the button for leaving, where the website has chosen the page that opens. "It opens"; not a command. Short.' });

/** What the exit cannot do. */
export const exitDisclaimerText = () =>
  msg("This page stays in the browser's history. The Back button still leads to earlier pages, and calls show in the phone's call log.", { id: 'exit.disclaimer', desc: 'Small line below the phone numbers: what the button for leaving does not undo, to a reader in danger. Name the Back button as browsers do in your language.' });

/** The exit by keyboard. */
export const shiftHint = () => msg('To leave by keyboard, press Shift three times.', { id: 'exit.shift-hint', desc: 'How to use the button for leaving from a keyboard; not shown on a phone. Shift is the key, as it is named on keyboards in your language.' });

/** @param times - presses so far, 1 or 2 */
export const shiftCount = (times: number) => msg(str`${times} of 3`, { id: 'exit.shift-count', desc: 'Stands in the button after "Leave this page · ", while somebody presses the Shift key three times. {0} is how many presses so far. Very short.' });

/** After the second press. */
export const pressAgain = () => msg('Press once more to leave', { id: 'exit.press-again', desc: 'Announced by a screen reader after the second of three presses of the Shift key: one more press leaves the page. A command, very short.' });

/** The button that uncovers the page again. */
export const showPage = () => msg('Show the page', { id: 'exit.return', desc: 'Appears in a button alone on an empty page, after somebody has left: it brings back the page that was hidden. Short; do not say what the page is about.' });

export const callsPolice = () => msg('Calls the police', { id: 'link.calls-police', desc: 'What a link does: small words on a tile with a number, or read by a screen reader after the link. "It calls"; not a command. Short.' });
export const callsRosa = () => msg('Calls ROSA', { id: 'link.calls-rosa', desc: 'What a link does: small words on a tile with a number, or read by a screen reader after the link. "It calls"; ROSA is a name. Short.' });
export const opensRosa = () => msg("Opens ROSA's website", { id: 'link.opens-rosa', desc: 'What a link does, read by a screen reader after the link. "It opens"; not a command; ROSA is a name. Short.' });
export const opensUdi = () => msg("Opens UDI's website", { id: 'link.opens-udi', desc: 'What a link does, read by a screen reader after the link. "It opens"; UDI, the immigration authority, is a name. Short.' });
export const opensPolice = () => msg("Opens the police's website", { id: 'link.opens-police', desc: 'What a link does, read by a screen reader after the link. "It opens"; the site is that of the Norwegian police. Short.' });
export const emailsForFreedom = () => msg('Starts an e-mail to For Freedom', { id: 'link.emails', desc: 'What a link does, read by a screen reader after the link: it opens a new e-mail, and sends nothing. For Freedom is a name. Short.' });

/** The link to the facts page, and the heading of that page. */
export const factsPageTitle = () => msg('Sources of the numbers and links', { id: 'facts.heading', desc: 'Small link at the bottom of each card, and heading of the page it opens: where each phone number and web address was found. Short.' });

export const factSourceLabel = () => msg('Source:', { id: 'facts.source', desc: 'Stands before the place where a number or link was found, written in English. Ends with a colon, as your language writes it.' });

export const factIsUnchecked = () => msg('No person has checked this yet.', { id: 'facts.unchecked', desc: 'Follows the source of a number or link: no human has compared the two yet. Short.' });

/** @param day - YYYY-MM-DD, as `factText()` carries it: its digits keep their order in text that runs from right to left */
export const factCheckedOn = (day: string) => msg(str`A person checked this on ${day}.`, { id: 'facts.checked-on', desc: 'Follows the source of a number or link: a human has compared the two. {0} is the day, as year, month and day in digits.' });

/** @param years - since the script was built, 2 or more */
export const copyAge = (years: number) =>
  msg(str`This copy is ${years} years old, and numbers may have changed: see ${openLink(sourcePage)}For Freedom's website${closeLink}.`, { id: 'copy.age', desc: 'A calm warning where the script is very old; For Freedom is a name. {0} is whole years, two or more; {1} and {2} surround link words.' });
