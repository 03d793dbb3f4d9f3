import { emergency, neutralPage, rosaLine } from '../facts/facts.js';
import { sourceLocale, type Locale } from '../i18n/languages.js';
import { isDraft } from '../i18n/reviewed-locales.js';
import { parseUrl } from '../page/urls.js';
import type { Choices } from './choices.js';
import { headingOf, helpElements, quickExitRoomOf, roomOf, wordsOf } from './elements.js';
import { node, type MarkupNode } from './markup.js';

/**
 * The forms that a snippet has: what an editor removes decides which (demo/README.md). Of a `div` that an editor takes apart, two paragraphs are
 * left: the numbers, and the link, which alone in its paragraph is a placeholder too.
 */
export type Form = 'element' | 'div' | 'link';

/** The declarations by which a box keeps its room: `flow-root`, so that the margins of the paragraphs in it move nothing when they go. */
export const roomDeclarations = (room: number) => `display:flow-root;font-size:medium;min-height:${room}em`;

/** The attributes of the script line that limit the languages. */
const offeredAttributes = ({ offered }: Pick<Choices, 'offered'>) => ({
  'data-languages': Array.isArray(offered) ? offered.join(' ') : undefined,
  'data-drafts': offered === 'reviewed' ? 'none' : undefined,
});

/** The script line of README: the attributes tell optimisers and consent tools to skip it. */
export const scriptLine = ({ offered }: Choices, address: string): MarkupNode =>
  node('script', {
    'data-cfasync': 'false',
    src: `${address}/help-widgets.js`,
    'data-cookieconsent': 'ignore',
    'data-no-optimize': '1',
    'data-nowprocket': true,
    ...offeredAttributes({ offered }),
    referrerpolicy: 'no-referrer',
    defer: true,
  });

/** The language of the words in a snippet, and of the finished page that it links. */
export const localeOf = ({ lang, offered }: Choices): Locale => {
  const locale = lang === 'page' ? 'nb' : lang;
  return offered === 'reviewed' && isDraft(locale) ? sourceLocale : locale;
};

/** The address that an exit can lead to: absolute `https:`, without a user; undefined for any other. */
export const readExitHref = ({ exitHref }: Choices) => {
  const url = parseUrl(exitHref.trim());
  return url?.protocol === 'https:' ? url.href : undefined;
};

/** Where a contact leads: an e-mail address, a phone number or an `https:` address; undefined for any other. */
export const readContact = ({ contactAddress }: Choices) => {
  const text = contactAddress.trim();
  // Of "+47 (0)22 33 44 55" no phone would make the right number.
  const digits = /^\+.*\(0\)/.test(text) ? '' : text.replace(/[\s().-]/g, '');
  if (/^\+?\d{3,15}$/.test(digits)) return `tel:${digits}`;
  if (/^[\p{L}\d.!#$%'*+/=?^_~-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(text)) return `mailto:${encodeURIComponent(text).replace('%40', '@')}`;
  const url = parseUrl(text);
  return url?.protocol === 'https:' ? url.href : undefined;
};

const link = (href: string, text: string) => node('a', { href }, text);

const finishedPage = (choices: Choices, address: string) => {
  const locale = localeOf(choices);
  return link(`${address}/embed/${choices.element}/${locale}/`, headingOf(choices.element, locale));
};

/** The two numbers, 112 first. */
export const numbers = [link(emergency.href, emergency.text), ' · ', link(rosaLine.href, `ROSA ${rosaLine.text}`)] as const;

const contactOf = (choices: Choices) => {
  const href = readContact(choices);
  if (!href) return [];
  const words = choices.contactWords.trim();
  return [' ', node('span', { slot: helpElements[choices.element].contactSlot }, ...(words ? [`${words.replace(/:$/, '')}: `] : []), link(href, choices.contactAddress.trim()))];
};

const langOf = ({ lang }: Choices) => (lang === 'page' ? undefined : lang);

/** An exit at the top leads where it says; those of the elements are not shown then. */
const elementExitHref = (choices: Choices) => (choices.exit === 'card' ? readExitHref(choices) : undefined);

/** Whether only the element itself can say what was chosen: a placeholder carries no address, as anybody who comments on a page can write one. */
const needsElement = (choices: Choices) => Boolean(readContact(choices) ?? elementExitHref(choices));

/** The form of a snippet on a site: the one that gets through there, if it can say what was chosen. */
export const formOf = (choices: Choices, preferred: Form): Form => {
  if (needsElement(choices)) return 'element';
  return preferred === 'link' && choices.exit === 'none' ? 'div' : preferred;
};

/**
 * The help itself, with the numbers as its fallback.
 *
 * @param isStyled - whether it keeps its room by its own `style`
 */
export const help = (choices: Choices, address: string, form: Form, isStyled = true): MarkupNode => {
  const { element, exit } = choices;
  const style = isStyled ? roomDeclarations(roomOf(choices)) : undefined;
  const none = exit === 'none' ? 'none' : undefined;
  if (form === 'link') return node('p', {}, finishedPage(choices, address));
  if (form === 'div') return node('div', { class: element, 'data-lang': langOf(choices), 'data-exit': none, style }, node('p', {}, ...numbers), node('p', {}, finishedPage(choices, address)));
  return node(element, { lang: langOf(choices), exit: none, 'exit-href': elementExitHref(choices), style }, ...numbers, ...contactOf(choices));
};

/** `<quick-exit>`, if the exit was chosen to stand at the top. */
export const quickExit = (choices: Choices, isStyled = true): MarkupNode | undefined => {
  if (choices.exit !== 'top') return undefined;
  const href = readExitHref(choices);
  const style = isStyled ? roomDeclarations(quickExitRoomOf(choices)) : undefined;
  return node('quick-exit', { lang: langOf(choices), 'exit-href': href, style }, link(href ?? neutralPage.href, wordsOf('exit.leave', localeOf(choices))));
};
