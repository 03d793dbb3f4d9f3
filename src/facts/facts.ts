/**
 * Every number, address, link and law section that the page names, once.
 * Sentences take them as placeholders, so a translation cannot change one.
 *
 * When one changes: change it here, set `checked` to the day on which a person
 * compared it with its source, and build. `dist/facts.json` and the facts page have all of it. The script has only the properties that it reads
 * by name: tree shaking leaves the others out, as long as no code passes on a whole fact.
 */

/** A number, an address, a link or a section of law. */
export interface Fact {
  /** What it is, for whoever has to check it. */
  readonly what: string;
  /** Where it was seen. */
  readonly source: string;
  /** The day a person checked it against its live source (YYYY-MM-DD), or `null`: nobody has. */
  readonly checked: string | null;
}

/** A fact that is written out, the same in every language. */
export interface Written extends Fact {
  readonly text: string;
}

/** A fact that leads somewhere: `tel:`, `mailto:` or `https:`. */
export interface Destination extends Fact {
  readonly href: string;
}

/** 112. A short code has no international form. */
export const emergency: Written & Destination = {
  what: 'Police emergency number, free, for danger to life or health',
  text: '112',
  href: 'tel:112',
  source:
    'https://forfreedom.no/help-me; https://help.unhcr.org/norway, "Warnings about risks of human trafficking"; https://planetnorway.com/emergency-services',
  checked: null,
};

/** ROSA's line. */
export const rosaLine: Written & Destination = {
  what: 'ROSA, national help line against human trafficking, day and night, for people over 18',
  text: '22 33 11 60',
  href: 'tel:+4722331160',
  source: 'https://forfreedom.no/help-me; rosa-help.no/om-rosa/; norgeslover.no/horing/10005549 (2025)',
  checked: null,
};

/** 02800. Five digits, so no form with +47: a library that writes one is wrong. */
export const policeLine: Written & Destination = {
  what: 'Police, not an emergency; directed to the nearest district; the call is charged',
  text: '02800',
  href: 'tel:02800',
  source: 'https://forfreedom.no/help-me; politiet.no, news of 2020-03-19; nrk.no 1.13916408; tv2.no 9737557',
  checked: null,
};

/** 800 40 008. Its hours were not found, nor whether it answers from abroad. */
export const victimSupport: Written & Destination = {
  what: "The police's support centres for victims of crime (Støttesenter for kriminalitetsutsatte), national number; no report to the police is needed",
  text: '800 40 008',
  href: 'tel:+4780040008',
  source: 'https://forfreedom.no/help-me; politiforum.no 158073; politiet.no, news of 2019-02-21',
  checked: null,
};

export const forFreedom: Written & Destination = {
  what: 'For Freedom, whose words these are',
  text: 'info@forfreedom.no',
  href: 'mailto:info@forfreedom.no',
  source: 'https://forfreedom.no/help-me',
  checked: null,
};

export const rosaSite: Destination = {
  what: "ROSA's own pages, in English",
  href: 'https://rosanorge.no/english',
  source: 'https://rosanorge.no/english',
  checked: null,
};

export const limitedPermit: Destination = {
  what: 'UDI, limited residence permit for victims of human trafficking',
  href: 'https://www.udi.no/en/want-to-apply/residence-permit-for-victims-of-human-trafficking-and-their-children/limited-residence-permit',
  source: 'the page that the link opens',
  checked: null,
};

/** Seen only under /ru/: the English address is its sibling. */
export const assistedReturn: Destination = {
  what: 'UDI, assisted return',
  href: 'https://www.udi.no/en/return/who-is-eligible-for-the-return-scheme-and-how-to-apply',
  source: 'https://www.udi.no/ru/, the same page in Russian',
  checked: null,
};

/** The link opens the page; the text is the source list's own, with its fragment. */
export const policeGuide: Written & Destination = {
  what: 'Police, "Do you suspect that someone is a victim of human trafficking?", in Norwegian',
  text: 'https://www.politiet.no/rad/menneskehandel/mistenker-du-at-noen-er-utsatt-for-menneskehandel/#kjennetegn-som-kan-gi-grunn-til-bekymring-button',
  href: 'https://www.politiet.no/rad/menneskehandel/mistenker-du-at-noen-er-utsatt-for-menneskehandel/',
  source: 'the page that the link opens',
  checked: null,
};

/** Words in the sources, not a link: plain http, and an old domain can change hands. */
export const rosaArchive: Written = {
  what: "ROSA's address in the source list",
  text: 'http://rosa-help.no/',
  source: 'https://forfreedom.no/help-me',
  checked: null,
};

export const aggravatedTrafficking: Written = {
  what: 'The section of the Penal Code (straffeloven) on aggravated human trafficking',
  text: '§ 258',
  source: 'https://www.helsedirektoratet.no, "Ofre for menneskehandel"; https://www.politiet.no/rad/menneskehandel/mistenker-du-at-noen-er-utsatt-for-menneskehandel/',
  checked: null,
};

/** Where the exit leads: a page about something else, the same for everybody. */
export const neutralPage: Destination = {
  what: 'A fixed weather forecast, for Oslo, to leave to; not part of the text',
  href: 'https://www.yr.no/en/forecast/daily-table/1-72837/Norway/Oslo/Oslo/Oslo',
  source: 'the address in public code; not opened',
  checked: null,
};

/** Whose words these are, and where they stand. */
export const sourcePage: Destination = {
  what: "For Freedom's help page, whose words these are",
  href: 'https://forfreedom.no/help-me',
  source: 'the page that the link opens',
  checked: null,
};
