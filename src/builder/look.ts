import tokens from '../styles/tokens.css';
import type { Choices } from './choices.js';
import type { ElementName } from './elements.js';
import type { Form } from './snippet-markup.js';

export const colorNames = ['background', 'color', 'accent', 'line'] as const;
export type ColorName = (typeof colorNames)[number];

/** Light or dark: as the page of the host, always one of them, or as the reader prefers. */
export const schemes = ['page', 'light', 'dark', 'reader'] as const;
export type Scheme = (typeof schemes)[number];

export type Mode = 'light' | 'dark';

/** Values of `--help-*` properties, by their name without `--help-`; `dark-` stands before those of the dark. */
export type Look = Readonly<Partial<Record<ColorName | `dark-${ColorName}` | 'font' | 'size' | 'radius' | 'space', string>>>;
export type LookName = keyof Look;

/** Every value of a look, in the order in which a style sheet has them. */
export const lookNames: readonly LookName[] = [...colorNames, ...colorNames.map((name) => `dark-${name}` as const), 'font', 'size', 'radius', 'space'];

export const fonts: Readonly<Record<string, string>> = {
  sans: 'system-ui, sans-serif',
  serif: 'Georgia, serif',
  verdana: 'Verdana, sans-serif',
};

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly initial: number;
  readonly unit: string;
}

export const ranges = {
  size: { min: 1, max: 2, step: 0.05, initial: 1, unit: '' },
  radius: { min: 0, max: 2, step: 0.125, initial: 0.5, unit: 'em' },
  space: { min: 0.75, max: 1.5, step: 0.05, initial: 1, unit: '' },
} as const satisfies Record<string, Range>;
export type RangeName = keyof typeof ranges;
export const rangeNames = Object.keys(ranges) as RangeName[];

/** Looks to start from. Each has a contrast of 7:1 (test/builder/contrast.test.js). */
export const presets: Readonly<Record<string, { readonly scheme: Scheme; readonly look: Look }>> = {
  standard: { scheme: 'page', look: {} },
  dark: { scheme: 'dark', look: {} },
  warm: { scheme: 'light', look: { background: '#fdf9ef', color: '#241f18', accent: '#1c5130', line: '#d5cab5', font: 'serif', radius: '0.25' } },
  sea: {
    scheme: 'reader',
    look: {
      background: '#f3f8fc',
      color: '#14202e',
      accent: '#123f7d',
      line: '#c3d3e3',
      'dark-background': '#0e1a28',
      'dark-color': '#eaf2fa',
      'dark-accent': '#9cc8f5',
      'dark-line': '#35485c',
      radius: '1',
    },
  },
  strong: {
    scheme: 'reader',
    look: {
      background: '#ffffff',
      color: '#000000',
      accent: '#00248f',
      line: '#000000',
      'dark-background': '#000000',
      'dark-color': '#ffffff',
      'dark-accent': '#a9d0ff',
      'dark-line': '#ffffff',
      radius: '0',
    },
  },
};

/** A value as it may stand in a link to the builder; undefined for what is none. */
export const readLookValue = (name: LookName, value: string) => {
  if (name === 'font') return Object.keys(fonts).includes(value) ? value : undefined;
  if (name in ranges) {
    const { min, max } = ranges[name as RangeName];
    const number = Number(value);
    return value && number >= min && number <= max ? String(number) : undefined;
  }
  return /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : undefined;
};

/** A colour of the widget that a host cannot set, or has not, as tokens.css has it: light, dark. */
const tokenColor = (token: string, mode: Mode) => {
  const [, light, dark] = new RegExp(`--hw-${token}:[^;}]*light-dark\\((#\\w+),\\s*(#\\w+)\\)`).exec(tokens) ?? [];
  return (mode === 'dark' ? dark : light) ?? '';
};

const tokenOf: Record<ColorName, string> = { background: 'paper', color: 'ink', accent: 'teal', line: 'line' };

/** The name of a colour in a mode. */
export const colorIn = (mode: Mode, name: ColorName) => (mode === 'dark' ? (`dark-${name}` as const) : name);

/** Whether a look has colours of its own for the dark: they are set by a media query, which tells what the reader prefers. */
export const hasDarkColors = (scheme: Scheme) => scheme === 'reader';

/** The colour that a card has in a mode. */
export const colorOf = (look: Look, scheme: Scheme, mode: Mode, name: ColorName) => look[colorIn(hasDarkColors(scheme) ? mode : 'light', name)] ?? tokenColor(tokenOf[name], mode);

/** The colours of text that stands on the background of a card, in a mode. 112 and ROSA stand on colours of their own. */
export const textColorsOf = (look: Look, scheme: Scheme, mode: Mode) => ({
  color: colorOf(look, scheme, mode, 'color'),
  small: look[colorIn(hasDarkColors(scheme) ? mode : 'light', 'color')] ?? tokenColor('muted', mode),
  accent: colorOf(look, scheme, mode, 'accent'),
});

/** The modes in which a card can be seen. */
export const modesOf = (scheme: Scheme): readonly Mode[] => (scheme === 'light' || scheme === 'dark' ? [scheme] : ['light', 'dark']);

/** A declaration for each value. */
const declarations = (look: Look) =>
  Object.entries(look).map(([name, value]) => `--help-${name}: ${fonts[value] ?? value}${name in ranges ? ranges[name as RangeName].unit : ''};`);

const rule = (selector: string, lines: readonly string[]) => (lines.length ? `${selector} {\n  ${lines.join('\n  ')}\n}` : '');

const SCHEMES: Record<Scheme, string[]> = { page: [], light: ['color-scheme: light;'], dark: ['color-scheme: dark;'], reader: ['color-scheme: light dark;'] };

/** Whether a value is for one mode alone. */
const isFor = (mode: Mode, name: LookName) => name.startsWith('dark-') === (mode === 'dark') && (colorNames as readonly string[]).includes(name.replace('dark-', ''));

/** The values of a look by their name without `dark-`, for which a condition holds. */
const pick = (look: Look, condition: (name: LookName) => boolean): Look =>
  Object.fromEntries(lookNames.flatMap((name) => (look[name] !== undefined && condition(name) ? [[name.replace('dark-', ''), look[name]]] : [])));

const isForBoth = (name: LookName) => !isFor('light', name) && !isFor('dark', name);

/** A look as a reader sees it who prefers light or dark: what a preview shows, which cannot ask the browser for another preference. */
export const lookInMode = (scheme: Scheme, look: Look, mode: Mode): { scheme: Scheme; look: Look } =>
  hasDarkColors(scheme) ? { scheme: mode, look: pick(look, (name) => isFor(mode, name) || isForBoth(name)) } : { scheme, look };

/** What finds the help. An editor may leave of a block its link alone, in its paragraph: browsers that do not know `:has()` pass over that in `:is()`. */
export const selectorOf = (element: ElementName, form: Form) => (form === 'element' ? element : `:is(.${element}, :not(.${element}) > p:has(> a[href*="/embed/${element}/"]))`);

/** The style sheet of a look; '' for that of the widget. */
export const lookCss = ({ element, exit, scheme, look }: Pick<Choices, 'element' | 'exit' | 'scheme' | 'look'>, form: Form) => {
  const selector = `${selectorOf(element, form)}${exit === 'top' ? ', quick-exit' : ''}`;
  if (!hasDarkColors(scheme)) return rule(selector, [...SCHEMES[scheme], ...declarations(pick(look, (name) => !isFor('dark', name)))]);
  const modes = (['light', 'dark'] as const).map((mode) => [mode, rule(selector, declarations(pick(look, (name) => isFor(mode, name))))] as const);
  const media = modes.flatMap(([mode, css]) => (css ? [`@media (prefers-color-scheme: ${mode}) {\n${css}\n}`] : []));
  return [rule(selector, [...SCHEMES[scheme], ...declarations(pick(look, isForBoth))]), ...media].join('\n');
};
