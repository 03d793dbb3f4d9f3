import type { Bilingual } from './bilingual.js';
import type { Choices } from './choices.js';
import { lookCss } from './look.js';
import { roomDeclarations, type Form } from './snippet-markup.js';

/** A piece of code to copy, and where it goes. */
export interface Part {
  /** What somebody does with it, in the words of the product. */
  readonly steps: readonly Bilingual[];
  /** The file that it is, or goes into, where the product has files. */
  readonly file?: string;
  readonly code: string;
}

/** What somebody pastes, in the order in which it is pasted. */
export type MakeParts = (choices: Choices, address: string, form: Form) => Part[];

/** A line for each text that there is. */
export const lines = (...texts: (string | undefined)[]) => texts.filter(Boolean).join('\n');

/** The rule by which a box keeps its room, in em, where it has no `style`. */
export const roomRule = (selector: string, room: number) => `${selector} { ${roomDeclarations(room)} }`;

/** The look, for a page of HTML; '' for that of the widget. */
export const styleElement = (choices: Choices, form: Form, ...rules: string[]) => {
  const css = lines(...rules, lookCss(choices, form));
  return css && `<style>\n${css}\n</style>`;
};
