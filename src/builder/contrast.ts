import { ColorSpace, contrastWCAG21, sRGB, sRGB_Linear, XYZ_D65 } from 'colorjs.io/fn';
import { colorOf, modesOf, textColorsOf, type Look, type Mode, type Scheme } from './look.js';

for (const space of [XYZ_D65, sRGB_Linear, sRGB]) ColorSpace.register(space);

/** What WCAG 2 asks of text: 1.4.6 and 1.4.3. */
const ENHANCED = 7;
const MINIMUM = 4.5;

/** The colour of a text on the background of the card. */
export interface Pair {
  readonly mode: Mode;
  readonly name: keyof ReturnType<typeof textColorsOf>;
  /** 1 to 21. */
  readonly ratio: number;
  readonly verdict: 'good' | 'weak' | 'poor';
}

/** Every pair of colours of a look, in each mode in which the card can be seen. */
export const pairsOf = (look: Look, scheme: Scheme): Pair[] =>
  modesOf(scheme).flatMap((mode) =>
    Object.entries(textColorsOf(look, scheme, mode)).map(([name, color]) => {
      const ratio = contrastWCAG21(color, colorOf(look, scheme, mode, 'background'));
      return { mode, name: name as Pair['name'], ratio, verdict: ratio >= ENHANCED ? 'good' : ratio >= MINIMUM ? 'weak' : 'poor' };
    })
  );
