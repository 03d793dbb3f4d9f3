import { html, nothing } from 'lit';
import { emergency } from '../facts/facts.js';
import { allLocales, languages, sourceLocale, type Locale } from '../i18n/languages.js';
import { defaultChoices, type Choices } from './choices.js';
import { contactProblem, exitProblem } from './problems.js';
import { languageOptions, radioGroup, selectField, textField, type ViewContext } from './view.js';

const elementQuestion = (view: ViewContext) =>
  radioGroup(
    view,
    'element',
    ['Hva vil du vise?', 'What do you want to show?'],
    [
      { value: 'help-emergency', label: ['Hele hjelpesiden', 'The whole help page'], hint: ['Akutt fare, «Jeg trenger hjelp» og «Jeg mistenker menneskehandel»', 'Immediate danger, “I need help” and “I suspect trafficking”'] },
      { value: 'support-offers', label: ['Jeg trenger hjelp', 'I need help'], hint: ['ROSA, politiets støttesentre for kriminalitetsutsatte, andre hjelpetilbud', 'ROSA, the police’s support centres for victims of crime, other help'] },
      { value: 'trafficking-signs', label: ['Jeg mistenker menneskehandel', 'I suspect trafficking'], hint: ['Retten til hjelp, hvor du kan melde fra, kjennetegn', 'The right to help, where to report, signs to look for'] },
    ],
    view.choices.element,
    (element) => { view.set({ element }); }
  );

const langQuestion = (view: ViewContext) =>
  selectField(
    view,
    'lang',
    ['Språket på siden din', 'The language of your page'],
    [...languageOptions, ['page', view.say('Samme språk som siden (<html lang>)', 'Same as the page (<html lang>)')]],
    view.choices.lang,
    (lang) => { view.set({ lang: lang as Choices['lang'] }); }
  );

const exitQuestion = (view: ViewContext) =>
  radioGroup(
    view,
    'exit',
    ['Knappen «Forlat siden»', 'The “Leave this page” button'],
    [
      { value: 'card', label: ['Øverst i hjelpen', 'At the top of the help'] },
      { value: 'top', label: ['Øverst på siden', 'At the top of the page'] },
      { value: 'none', label: ['Ingen', 'None'], hint: ['Bare hvis siden din allerede har en slik knapp', 'Only if your page already has such a button'] },
    ],
    view.choices.exit,
    (exit) => { view.set({ exit }); }
  );

const exitAddress = (view: ViewContext) => {
  const { choices, set } = view;
  if (choices.exit === 'none') return nothing;
  return textField(view, 'exit-href', ['Nettadressen knappen åpner (tomt felt: et værvarsel)', 'The web address that the button opens (if empty: a weather forecast)'], choices.exitHref, (exitHref) => { set({ exitHref }); }, {
    type: 'url',
    problem: exitProblem(choices),
  });
};

const contact = (view: ViewContext) => {
  const { choices, set, say } = view;
  return html`
    <fieldset class="choices">
      <legend>${say(`Din egen kontakt (vises etter ${emergency.text} og ROSA)`, `Your own contact (shown after ${emergency.text} and ROSA)`)}</legend>
      ${textField(view, 'contact-words', ['Navn, for eksempel på organisasjonen din', 'Name, for example of your organisation'], choices.contactWords, (contactWords) => { set({ contactWords }); })}
      ${textField(view, 'contact-address', ['E-post, telefonnummer eller https://-adresse', 'E-mail, phone number or https:// address'], choices.contactAddress, (contactAddress) => { set({ contactAddress }); }, {
        problem: contactProblem(choices),
      })}
    </fieldset>`;
};

const DRAFTS_HINT = ['Er språket på siden din et utkast, vises engelsk i stedet', 'If the language of your page is a draft, English is shown instead'] as const;

const offeredQuestion = (view: ViewContext) => {
  const { choices, set } = view;
  const { offered, lang } = choices;
  const listed = typeof offered === 'string' ? undefined : offered;
  const own: Locale = lang === 'page' ? sourceLocale : lang;
  const toggle = (locale: Locale) => {
    const others = listed?.filter((other) => other !== locale) ?? [];
    const offered = listed?.includes(locale) ? others : allLocales.filter((other) => other === locale || others.includes(other));
    set({ offered });
  };
  return html`
    ${radioGroup(
      view,
      'offered',
      ['Språk som besøkende kan velge', 'Languages that visitors can choose'],
      [
        { value: 'all', label: ['Alle', 'All'] },
        { value: 'some', label: ['Noen', 'Some'] },
        { value: 'reviewed', label: ['Ingen utkast', 'No drafts'], hint: DRAFTS_HINT },
      ],
      typeof offered === 'string' ? offered : 'some',
      (value) => { set({ offered: value === 'some' ? [...new Set<Locale>([own, sourceLocale])] : value }); }
    )}
    ${listed ? html`<div class="checks">${allLocales.map((locale) => html`<label lang=${locale}><input type="checkbox" .checked=${listed.includes(locale)} ?disabled=${listed.length === 1 && listed.includes(locale)} @change=${() => { toggle(locale); }}> ${languages[locale].name}</label>`)}</div>` : nothing}`;
};

/** The first question: the element, its language, and what may be added to it. */
export const whatToShow = (view: ViewContext) => html`
  ${elementQuestion(view)}
  ${langQuestion(view)}
  <details ?open=${['exit', 'offered'].some((name) => view.initial[name as 'exit' | 'offered'] !== defaultChoices[name as 'exit' | 'offered'])}>
    <summary>${view.say('Knappen «Forlat siden», egen kontakt, språk', '“Leave this page”, your own contact, languages')}</summary>
    ${exitQuestion(view)}${exitAddress(view)}${contact(view)}${offeredQuestion(view)}
  </details>`;
