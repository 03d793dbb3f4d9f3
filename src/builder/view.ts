import { html, nothing } from 'lit';
import { allLocales, languages } from '../i18n/languages.js';
import type { Bilingual, Say } from './bilingual.js';
import type { Choices } from './choices.js';
import type { Mode } from './look.js';

/** What each part of the page is rendered from. */
export interface ViewContext {
  readonly choices: Choices;
  readonly set: (change: Partial<Choices>) => void;
  readonly say: Say;
  /** The choices that the address of the page brought along: what differs from the default is shown open. */
  readonly initial: Choices;
}

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: Bilingual;
  readonly hint?: Bilingual | undefined;
}

/**
 * A group of radio buttons.
 *
 * @param name - of the inputs, unique on the page
 * @param look - a class for its CSS
 */
export const radioGroup = <Value extends string>({ say }: ViewContext, name: string, legend: Bilingual, options: readonly Option<Value>[], selected: Value | undefined, select: (value: Value) => void, look = '') => html`
  <fieldset class="choices ${look}">
    <legend>${say(...legend)}</legend>
    ${options.map(
      ({ value, label, hint }) => html`
        <label class=${value === selected ? 'chosen' : ''}>
          <input type="radio" name=${name} .value=${value} .checked=${value === selected} @change=${() => { select(value); }}>
          <span>${say(...label)}${hint ? html`<small>${say(...hint)}</small>` : nothing}</span>
        </label>`
    )}
  </fieldset>`;

/** A field with its label, and what is wrong with what was typed. */
export const textField = ({ say }: ViewContext, id: string, label: Bilingual, value: string, set: (value: string) => void, { type = 'text', problem }: { type?: string; problem?: Bilingual | undefined } = {}) => html`
  <p class="field">
    <label for=${id}>${say(...label)}</label>
    <input id=${id} type=${type} autocomplete="off" .value=${value} aria-invalid=${problem ? 'true' : 'false'} aria-describedby="${id}-problem" @input=${(event: InputEvent) => { set((event.target as HTMLInputElement).value); }}>
    <span id="${id}-problem" class="problem" role="status">${problem ? say(...problem) : nothing}</span>
  </p>`;

/**
 * A list to choose from.
 *
 * @param options - `[value, words, language of the words]`
 */
export const selectField = ({ say }: ViewContext, id: string, label: Bilingual, options: readonly (readonly [value: string, words: string, lang?: string])[], selected: string, select: (value: string) => void) => html`
  <p class="field">
    <label for=${id}>${say(...label)}</label>
    <select id=${id} @change=${(event: Event) => { select((event.target as HTMLSelectElement).value); }}>
      ${options.map(([value, words, lang]) => html`<option value=${value} lang=${lang ?? nothing} .selected=${value === selected}>${words}</option>`)}
    </select>
  </p>`;

export const modeNames: Readonly<Record<Mode, Bilingual>> = { light: ['Lyst', 'Light'], dark: ['Mørkt', 'Dark'] };

/** The languages of the widget, each by its own name. */
export const languageOptions = allLocales.map((locale) => [locale, languages[locale].name, locale] as const);
