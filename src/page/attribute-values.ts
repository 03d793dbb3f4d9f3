import { warn } from './console.js';

/**
 * Warns of a value that is ignored.
 *
 * @param source - an element, or the name of the script
 * @param name - of the attribute
 * @param problem - "not card", "no http(s) folder"
 */
export const warnOfValue = (source: Element | string, name: string, problem: string, value: unknown) => { warn(source, `ignores ${name}, ${problem}: "${String(value)}"`); };

/** Whether an attribute has the only value that it can have, in any case; warns of another one. */
export const hasKeyword = (source: Element | string, name: string, value: string | number | null | undefined, keyword: string) => {
  const isKeyword = String(value ?? '').toLowerCase() === keyword;
  if (value && !isKeyword) warnOfValue(source, name, `not ${keyword}`, value);
  return isKeyword;
};
