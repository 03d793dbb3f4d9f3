import { allLocales, type Locale } from '../i18n/languages.js';
import { elementNames, type ElementName } from './elements.js';
import { lookNames, readLookValue, schemes, type Look, type Scheme } from './look.js';
import { siteNames, type SiteName } from './sites.js';

/** Where the exit stands: in the card, as `<quick-exit>` at the top of the content, or nowhere. */
const exits = ['card', 'top', 'none'] as const;
type Exit = (typeof exits)[number];

/** The languages of the builder itself. */
const interfaceLanguages = ['nb', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** What the builder asks for. */
export interface Choices {
  readonly interface: InterfaceLanguage;
  readonly element: ElementName;
  /** The language of the host's page; `page`: what its `lang` says. */
  readonly lang: Locale | 'page';
  readonly exit: Exit;
  /** The languages that a visitor can choose: all, none that is a draft, or these. */
  readonly offered: 'all' | 'reviewed' | readonly Locale[];
  readonly site: SiteName;
  readonly scheme: Scheme;
  readonly look: Look;
  /** What is typed. It is in no link to the builder: a link from a stranger must not put a contact or an address of theirs into a snippet. */
  readonly exitHref: string;
  readonly contactWords: string;
  readonly contactAddress: string;
}

export const defaultChoices: Choices = {
  interface: 'nb',
  element: 'help-emergency',
  lang: 'nb',
  exit: 'card',
  offered: 'all',
  site: 'html',
  scheme: 'page',
  look: {},
  exitHref: '',
  contactWords: '',
  contactAddress: '',
};

const enumerated = {
  interface: interfaceLanguages,
  element: elementNames,
  lang: ['page', ...allLocales],
  exit: exits,
  site: siteNames,
  scheme: schemes,
} as const;

/** The fragment of a link to the builder with these choices; '' for the default. */
export const toFragment = (choices: Choices) => {
  const parameters = new URLSearchParams();
  for (const name of Object.keys(enumerated) as (keyof typeof enumerated)[]) if (choices[name] !== defaultChoices[name]) parameters.set(name, choices[name]);
  const { offered, look } = choices;
  if (offered !== 'all') parameters.set('languages', typeof offered === 'string' ? offered : offered.join(' '));
  for (const name of lookNames) {
    const value = look[name];
    if (value !== undefined) parameters.set(name, value);
  }
  return String(parameters);
};

const readOffered = (value: string | null): Choices['offered'] => {
  if (value === 'reviewed') return value;
  const listed = (value ?? '').split(/[\s,]+/);
  const tags = allLocales.filter((tag) => listed.includes(tag));
  return tags[0] ? tags : 'all';
};

/** The choices in the fragment of an address. What is no choice is ignored: the default stands. */
export const fromFragment = (fragment: string): Choices => {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const known = Object.entries(enumerated).flatMap(([name, values]) => {
    const value = parameters.get(name);
    return value !== null && (values as readonly string[]).includes(value) ? [[name, value]] : [];
  });
  const look = lookNames.flatMap((name) => {
    const value = readLookValue(name, parameters.get(name) ?? '');
    return value === undefined ? [] : [[name, value]];
  });
  return { ...defaultChoices, ...(Object.fromEntries(known) as Partial<Choices>), offered: readOffered(parameters.get('languages')), look: Object.fromEntries(look) as Look };
};
