import { html, nothing } from 'lit';
import { emergency } from '../facts/facts.js';
import type { Bilingual } from './bilingual.js';
import { pairsOf, type Pair } from './contrast.js';
import { colorIn, colorNames, colorOf, fonts, hasDarkColors, lookInMode, modesOf, presets, rangeNames, ranges, type ColorName, type LookName, type Mode, type RangeName } from './look.js';
import { modeNames, radioGroup, selectField, type ViewContext } from './view.js';

const presetLabels: Readonly<Record<string, Bilingual>> = {
  standard: ['Standard', 'Default'],
  dark: ['Mørk', 'Dark'],
  warm: ['Varm', 'Warm'],
  sea: ['Sjø', 'Sea'],
  strong: ['Sterk kontrast', 'Strong contrast'],
};

const colorLabels: Readonly<Record<ColorName, Bilingual>> = {
  background: ['Bakgrunn', 'Background'],
  color: ['Tekst', 'Text'],
  accent: ['Lenker og ikoner', 'Links and icons'],
  line: ['Linjer', 'Lines'],
};

const rangeLabels: Readonly<Record<RangeName, Bilingual>> = {
  size: ['Tekststørrelse', 'Text size'],
  radius: ['Runde hjørner', 'Round corners'],
  space: ['Avstand', 'Spacing'],
};

const pairNames: Readonly<Record<Pair['name'], Bilingual>> = {
  color: ['Tekst', 'Text'],
  small: ['Liten tekst', 'Small text'],
  accent: ['Lenker', 'Links'],
};

const isSame = (a: object, b: object) => JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

const presetQuestion = (view: ViewContext) => {
  const { choices, set } = view;
  const selected = Object.entries(presets).find(([, { scheme, look }]) => scheme === choices.scheme && isSame(look, choices.look));
  return radioGroup(
    view,
    'preset',
    ['Hvordan skal det se ut?', 'How should it look?'],
    Object.keys(presets).map((value) => ({ value, label: presetLabels[value] ?? [value, value] })),
    selected?.[0],
    (name) => { set(presets[name] ?? {}); },
    'row'
  );
};

const schemeQuestion = (view: ViewContext) =>
  radioGroup(
    view,
    'scheme',
    ['Lyst eller mørkt', 'Light or dark'],
    [
      { value: 'page', label: ['Som på siden din', 'Same as your page'] },
      { value: 'light', label: modeNames.light },
      { value: 'dark', label: modeNames.dark },
      { value: 'reader', label: ['Som den besøkende foretrekker', 'As the visitor prefers'] },
    ],
    view.choices.scheme,
    (scheme) => { view.set({ scheme, look: scheme === 'dark' ? lookInMode(view.choices.scheme, view.choices.look, 'dark').look : view.choices.look }); },
    'row'
  );

const setLook = ({ choices, set }: ViewContext, name: LookName, value: string | undefined) => {
  const others = Object.entries(choices.look).filter(([other]) => other !== name);
  set({ look: Object.fromEntries(value === undefined ? others : [...others, [name, value]]) });
};

const colorFields = (view: ViewContext, mode: Mode) => {
  const { choices, say } = view;
  const { look, scheme } = choices;
  const prefix = hasDarkColors(scheme) ? `${say(...modeNames[mode])}: ` : '';
  return colorNames.map((name) => {
    const key = colorIn(hasDarkColors(scheme) ? mode : 'light', name);
    return html`<p class="color"><input type="color" id="look-${key}" .value=${colorOf(look, scheme, mode, name)} @input=${(event: InputEvent) => { setLook(view, key, (event.target as HTMLInputElement).value); }}>
      <label for="look-${key}">${prefix}${say(...colorLabels[name])}</label></p>`;
  });
};

const rangeField = (view: ViewContext, name: RangeName) => {
  const { min, max, step, initial } = ranges[name];
  const value = view.choices.look[name] ?? String(initial);
  return html`<p class="field"><label for="look-${name}">${view.say(...rangeLabels[name])} <output>${Number(value).toLocaleString(view.choices.interface, { maximumFractionDigits: 3 })} ${ranges[name].unit}</output></label>
    <input type="range" id="look-${name}" min=${min} max=${max} step=${step} .value=${value} @input=${(event: InputEvent) => { setLook(view, name, (event.target as HTMLInputElement).value); }}></p>`;
};

const fontField = (view: ViewContext) =>
  selectField(view, 'look-font', ['Skrifttype', 'Font'], [['', view.say('Som på siden din', 'Same as your page')], ...Object.entries(fonts)], view.choices.look.font ?? '', (font) => { setLook(view, 'font', font || undefined); });

const VERDICTS: Readonly<Record<'weak' | 'poor', Bilingual>> = {
  weak: ['Svak kontrast (under 7:1). Noen klarer ikke å lese dette, for eksempel de som ser dårlig eller står i sola.', 'Weak contrast (under 7:1). Some people cannot read this, for example with poor eyesight or in the sun.'],
  poor: ['For svak kontrast (under 4,5:1). Mange klarer ikke å lese dette. Ikke bruk disse fargene.', 'Too weak contrast (under 4.5:1). Many people cannot read this. Do not use these colours.'],
};

const pairName = ({ say, choices }: ViewContext, { mode, name, ratio }: Pair) => {
  const where = modesOf(choices.scheme).length > 1 ? ` (${say(...modeNames[mode]).toLowerCase()})` : '';
  return `${say(...pairNames[name])}${where} ${(Math.floor(ratio * 10) / 10).toLocaleString(choices.interface)}:1`;
};

/** What the colours lack, in words; one line where they lack nothing. */
const contrastReport = (view: ViewContext) => {
  const pairs = pairsOf(view.choices.look, view.choices.scheme);
  const report = (['poor', 'weak'] as const).flatMap((verdict) => {
    const found = pairs.filter((pair) => pair.verdict === verdict);
    return found[0] ? html`<li class=${verdict}><strong>${view.say(...VERDICTS[verdict])}</strong> ${found.map((pair) => pairName(view, pair)).join(', ')}.</li>` : [];
  });
  return html`<div class="contrast" role="status">${report[0] ? html`<ul>${report}</ul>` : html`<p>${view.say('Kontrasten er god: minst 7:1 for all tekst.', 'The contrast is good: at least 7:1 for all text.')}</p>`}</div>`;
};

/** The third question: a look to start from, and each value of it. */
export const howItLooks = (view: ViewContext) => {
  const { choices, say } = view;
  const modes = hasDarkColors(choices.scheme) ? modesOf(choices.scheme) : modesOf(choices.scheme).slice(0, 1);
  return html`
    ${presetQuestion(view)}
    ${contrastReport(view)}
    <details ?open=${Object.keys(view.initial.look).length > 0 || view.initial.scheme !== 'page'}>
      <summary>${say('Egne farger og størrelser', 'Colours and sizes of your own')}</summary>
      ${schemeQuestion(view)}
      <div class="colors">${modes.map((mode) => colorFields(view, mode))}</div>
      ${fontField(view)}${rangeNames.map((name) => rangeField(view, name))}
      ${Object.keys(choices.look).length || choices.scheme !== 'page' ? html`<button type="button" @click=${() => { view.set({ look: {}, scheme: 'page' }); }}>${say('Tilbake til standard', 'Back to the default')}</button>` : nothing}
      <p class="note">${say(`Fargene på ${emergency.text} og nummeret til ROSA kan ikke endres.`, `The colours of ${emergency.text} and of ROSA’s number cannot be changed.`)}</p>
    </details>`;
};
