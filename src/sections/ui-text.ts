import { msg, str } from '@lit/localize';
import { sourcePage } from '../facts/facts.js';
import { closeLink, openLink } from '../facts/sentence-markup.js';

/** All that the widget says by itself, beside the source text. */

/** Stands in a translation that is a draft. */
export const draftNotice = () =>
  msg('No native speaker has checked this translation. The phone numbers are the same in every language.', { id: 'w1' });

/** The title of a finished page, and of a page that is covered: the history and the list of tabs say no more. */
export const neutralTitle = () => msg('Information', { id: 'w2' });

/** The words of the exit. */
export const leaveThisPage = () => msg('Leave this page', { id: 'w3' });

/** What the exit cannot do. */
export const exitDisclaimerText = () =>
  msg("This page stays in the browser's history, earlier pages stay behind Back, and calls stay in the phone's call list.", { id: 'w4' });

/** The exit by keyboard. */
export const shiftHint = () => msg('To leave by keyboard, press Shift three times.', { id: 'w5' });

/** @param times - presses so far, 1 or 2 */
export const shiftCount = (times: number) => msg(str`Shift pressed: ${times} of 3`, { id: 'w6' });

/** The button that uncovers the page again. */
export const showPage = () => msg('Show the page', { id: 'w7' });

export const callsPolice = () => msg('Calls the police', { id: 'w8' });
export const callsRosa = () => msg('Calls ROSA', { id: 'w9' });
export const opensRosa = () => msg("Opens ROSA's website", { id: 'wa' });
export const opensUdi = () => msg("Opens UDI's website", { id: 'wb' });
export const opensPolice = () => msg("Opens the police's website", { id: 'wc' });
export const emailsForFreedom = () => msg('Writes an e-mail to For Freedom', { id: 'wd' });

/** The link to the page of sources, and the heading of that page. */
export const sourcesOfFacts = () => msg('Sources of the numbers and links', { id: 'we' });

export const sourceOfFact = () => msg('Source:', { id: 'wg' });

export const factIsUnchecked = () => msg('No person has checked this yet.', { id: 'wh' });

/** @param day - YYYY-MM-DD */
export const factCheckedOn = (day: string) => msg(str`A person checked this on ${day}.`, { id: 'wi' });

/** @param years - since the script was built, 2 or more */
export const copyAge = (years: number) =>
  msg(str`This copy is ${years} years old, and numbers may have changed: see ${openLink(sourcePage)}For Freedom's website${closeLink}.`, { id: 'wf' });
