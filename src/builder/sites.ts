import type { Bilingual } from './bilingual.js';
import type { Choices } from './choices.js';
import { quickExitRoomOf, roomOf } from './elements.js';
import { nextParts, reactParts, vueParts } from './framework-parts.js';
import { lookCss, selectorOf } from './look.js';
import { toHtml, toMarkdownHtml, type MarkupNode } from './markup.js';
import { lines, roomRule, styleElement, type Part, type MakeParts } from './snippet-part.js';
import { formOf, help, numbers, quickExit, scriptLine, type Form } from './snippet-markup.js';

/** What a site is made with. */
interface Site {
  readonly label: Bilingual;
  /** The form that gets through its editor. */
  readonly form: Form;
  /** Where other forms are removed: said when what was chosen needs one. */
  readonly removes?: Bilingual;
  readonly makeParts: MakeParts;
}

/** The exit at the top, as a part of its own. */
const exitPart = (choices: Choices, step: Bilingual): Part[] => {
  const exit = quickExit(choices);
  return exit ? [{ steps: [step], code: toHtml(exit) }] : [];
};

const AT_TOP: Bilingual = ['Lim dette inn øverst i innholdet, på en egen linje:', 'Paste this at the top of your content, on a line of its own:'];

const IN_TEMPLATE: Bilingual = [
  'Bare én gang: Den som kan redigere malen (temaet) til nettstedet, limer inn dette rett før </head>:',
  'Only once: whoever can edit the template (theme) of the site pastes this right before </head>:',
];

/** The script, the room and the look, as an editor may remove every `style`: for a template that the editor of a text does not touch. */
const templatePart = (choices: Choices, address: string, form: Form): Part => ({ steps: [IN_TEMPLATE], code: lines(toHtml(scriptLine(choices, address)), styleElement(choices, form, roomRule(selectorOf(choices.element, form), roomOf(choices)))) });

const htmlOf = (choices: Choices, address: string, form: Form) => toHtml(help(choices, address, form));

/** A site where one person pastes everything in one place. */
const inOnePlace =
  (step: Bilingual, exitStep: Bilingual = AT_TOP): MakeParts =>
  (choices, address, form) => [
    ...exitPart(choices, exitStep),
    { steps: [step], code: lines(toHtml(scriptLine(choices, address)), styleElement(choices, form), htmlOf(choices, address, form)) },
  ];

/** A site where the template and the text are two things. */
const inTemplateAndText =
  (step: Bilingual, textOf: (choices: Choices, address: string, form: Form) => string = htmlOf): MakeParts =>
  (choices, address, form) => [
    templatePart(choices, address, form),
    ...exitPart(choices, ['I samme mal, øverst i innholdet:', 'In the same template, at the top of the content:']),
    { steps: [step], code: textOf(choices, address, form) },
  ];

const markdownLink = ({ attributes, children }: MarkupNode) => `[${children.filter((child) => typeof child === 'string').join('')}](${String(attributes.href).replaceAll('(', '%28').replaceAll(')', '%29')})`;

/** The numbers and the link, each in a paragraph of its own; HTML where only that can say what was chosen. */
const markdownOf = (choices: Choices, address: string, form: Form) => {
  const markup = help(choices, address, form);
  if (form !== 'link') return toMarkdownHtml(markup);
  return [numbers, markup.children].map((paragraph) => paragraph.map((child) => (typeof child === 'string' ? child : markdownLink(child))).join('')).join('\n\n');
};

/** A nonce belongs on everything that the policy would refuse: no `style` attribute, so a rule keeps the room. */
const policyParts: MakeParts = (choices, address) => {
  const { element, exit } = choices;
  const css = lines(roomRule(element, roomOf(choices)), exit === 'top' ? roomRule('quick-exit', quickExitRoomOf(choices)) : undefined, lookCss(choices, 'element'));
  const script = scriptLine(choices, address);
  const quick = quickExit(choices, false);
  return [
    {
      steps: [
        ['I malen, rett før </head>. Bytt ut YOUR-NONCE med nonce-verdien som serveren lager for hver visning:', 'In the template, right before </head>. Replace YOUR-NONCE with the nonce that your server makes for each view:'],
      ],
      code: lines(`<style nonce="YOUR-NONCE">\n${css}\n</style>`, toHtml({ ...script, attributes: { ...script.attributes, nonce: 'YOUR-NONCE' } })),
    },
    ...(quick ? [{ steps: [AT_TOP], code: toHtml(quick) }] : []),
    { steps: [['Der hjelpen skal stå:', 'Where the help should stand:']], code: toHtml(help(choices, address, 'element', false)) },
  ];
};

const ONE_LANGUAGE: Bilingual = [
  'Blir bare lenken igjen av det du limer inn, vises hjelpen på norsk. Velg språket på siden ovenfor, hvis det er et annet.',
  'Where only the link is left of what you paste, the help is in Norwegian. Choose the language of your page above, if it is another.',
];

const SAVE_AND_LOOK: Bilingual = ['Lagre. Se så på siden uten å være logget inn, slik besøkende ser den.', 'Save. Then look at the page without being logged in, as visitors see it.'];

export const sites = {
  html: {
    label: ['Vanlig HTML', 'Plain HTML'],
    form: 'element',
    makeParts: inOnePlace(['Lim dette inn i siden, der hjelpen skal stå:', 'Paste this into your page, where the help should stand:']),
  },
  wordpress: {
    label: ['WordPress', 'WordPress'],
    form: 'div',
    removes: ['Bare administratorer og redaktører kan lime inn et skript. Når en forfatter («Author») lagrer, fjerner WordPress skriptet.', 'Only administrators and editors can paste a script. When an Author saves, WordPress removes it.'],
    makeParts: inOnePlace([
      'Som administrator eller redaktør: Trykk +, velg «Tilpasset HTML» («Custom HTML»), og lim inn. Hold deg unna fanen «Visuell» («Visual») etterpå.',
      'As an administrator or editor: press +, choose Custom HTML, and paste. Stay out of the Visual tab afterwards.',
    ], ['Øverst i innholdet: Trykk +, velg «Tilpasset HTML» («Custom HTML»), og lim inn:', 'At the top of the content: press +, choose Custom HTML, and paste:']),
  },
  ckeditor: {
    label: ['CKEditor 5 (Drupal)', 'CKEditor 5 (Drupal)'],
    form: 'div',
    removes: ['CKEditor 5 fjerner elementet hvis ikke tekstformatet «Full HTML» er valgt. Det er tryggere å lime det inn i malen.', 'CKEditor 5 removes the element unless the text format Full HTML is chosen. It is safer to paste it into the template.'],
    makeParts: inTemplateAndText(['I teksten: Trykk «Kilde» («Source»), lim inn på en egen linje, trykk på den samme knappen igjen, og lagre.', 'In the text: press Source, paste on a line of its own, press Source again, and save.']),
  },
  tinymce: {
    label: ['TinyMCE', 'TinyMCE'],
    form: 'div',
    removes: ['TinyMCE fjerner elementet. Lim det inn i malen.', 'TinyMCE removes the element. Paste it into the template.'],
    makeParts: inTemplateAndText(['I teksten: «Verktøy» («Tools») → «Kildekode» («Source code») → lim inn → «Lagre» («Save»).', 'In the text: Tools → Source code → paste → Save.']),
  },
  markdown: {
    label: ['Markdown, statisk nettsted', 'Markdown, static site'],
    form: 'link',
    removes: ['Mange Markdown-programmer fjerner HTML. Slå på rå HTML, eller lim det inn i malen.', 'Many Markdown programs remove HTML. Switch raw HTML on, or paste it into the template.'],
    makeParts: inTemplateAndText(['I teksten, med en tom linje før og etter:', 'In the text, with an empty line before and after:'], markdownOf),
  },
  react: { label: ['React', 'React'], form: 'div', makeParts: reactParts },
  next: { label: ['Next.js', 'Next.js'], form: 'div', makeParts: nextParts },
  vue: { label: ['Vue', 'Vue'], form: 'div', makeParts: vueParts },
  policy: { label: ['HTML med streng sikkerhetspolicy (CSP)', 'HTML with a strict policy (CSP)'], form: 'element', makeParts: policyParts },
} as const satisfies Record<string, Site>;

export type SiteName = keyof typeof sites;
export const siteNames = Object.keys(sites) as SiteName[];

/** What somebody pastes, in the order in which it is pasted. */
export const partsOf = (choices: Choices, address: string): Part[] => {
  const site: Site = sites[choices.site];
  return site.makeParts(choices, address, formOf(choices, site.form));
};

/** What somebody has to know about a snippet, besides how to paste it. */
export const remarksOf = (choices: Choices): Bilingual[] => {
  const site: Site = sites[choices.site];
  const { removes } = site;
  const isOther = formOf(choices, site.form) !== site.form;
  const mayBeNorwegian = choices.lang === 'page' && removes;
  return [...(removes && (isOther || choices.site === 'wordpress') ? [removes] : []), ...(mayBeNorwegian ? [ONE_LANGUAGE] : []), SAVE_AND_LOOK];
};
