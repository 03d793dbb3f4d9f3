import { msg, str } from '@lit/localize';
import { sourcePage } from '../facts/facts.js';
import { end, link } from '../facts/marks.js';

/** What the widget says by itself, apart from the source text: all of it stands here. */

/** Stands in a translation that no native speaker has checked. */
export const unchecked = () =>
  msg('No native speaker has checked this translation. The phone numbers are the same in every language.', { id: 'w1' });

/** The title of a finished page, and of a page that is being left: a history and a list of tabs say no more. */
export const neutralTitle = () => msg('Information', { id: 'w2' });

/** Leads at once to a page about something else. */
export const leaveThisPage = () => msg('Leave this page', { id: 'w3' });

/** What leaving does not take away. */
export const whatStays = () =>
  msg("This page stays in the browser's history, earlier pages stay behind Back, and calls stay in the phone's call list.", { id: 'w4' });

/** The keyboard's way to leave. */
export const pressShift = () => msg('To leave by keyboard, press Shift three times.', { id: 'w5' });

/** @param times - so far, of three */
export const shiftPressed = (times: number) => msg(str`Shift pressed: ${times} of 3`, { id: 'w6' });

/** Back to a page that was left and is still there. */
export const showPage = () => msg('Show the page', { id: 'w7' });

/** What a link does, beside the sentence that it stands in. */
export const callsPolice = () => msg('Calls the police', { id: 'w8' });
export const callsRosa = () => msg('Calls ROSA', { id: 'w9' });
export const opensRosa = () => msg("Opens ROSA's website", { id: 'wa' });
export const opensUdi = () => msg("Opens UDI's website", { id: 'wb' });
export const opensPolice = () => msg("Opens the police's website", { id: 'wc' });
export const writesForFreedom = () => msg('Writes an e-mail to For Freedom', { id: 'wd' });

/** Leads to where each number and link was seen. */
export const sourcesOfFacts = () => msg('Sources of the numbers and links', { id: 'we' });

export const sourceOfFact = () => msg('Source:', { id: 'wg' });

export const notChecked = () => msg('No person has checked this yet.', { id: 'wh' });

/** @param day - YYYY-MM-DD */
export const checkedOn = (day: string) => msg(str`A person checked this on ${day}.`, { id: 'wi' });

/** @param years - since the script was built */
export const old = (years: number) =>
  msg(str`This copy is ${years} years old, and numbers may have changed: see ${link(sourcePage)}For Freedom's website${end}.`, { id: 'wf' });
