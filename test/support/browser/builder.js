/** Uses the builder, `dist/index.html`, as a webmaster does. */
import { expect, openAddress, otherOrigin, waitUntil } from './page.js';

let openings = 0;

/**
 * Opens the builder, each time anew.
 *
 * @param fragment - its choices
 */
export const openBuilder = async (fragment = '', options) => {
  const page = await openAddress(`/dist/index.html?${openings++}#${fragment}`, options);
  await waitUntil(() => page.$('.part code'), 'the builder shows a snippet');
  return page;
};

/** What was chosen and typed in each page. */
const answers = new WeakMap();

const record = (page, answer) => answers.set(page.document, [...(answers.get(page.document) ?? []), answer]);

/** Presses a radio button. */
export const choose = (page, name, value) => {
  record(page, `${name}: ${value}`);
  page.$(`input[name="${name}"][value="${value}"]`).click();
};

/** Types into a field, or selects in a list. */
export const enter = (page, id, value) => {
  record(page, `${id}: ${value}`);
  const field = page.$(`#${id}`);
  field.value = value;
  field.dispatchEvent(new page.window.Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
};

/** What the builder gives to paste: the code of each part, the file that it goes into, and what it says to do. */
export const partsOf = ({ document }) =>
  [...document.querySelectorAll('.part')].map((part) => ({
    code: part.querySelector('code').textContent,
    file: part.querySelector('.file')?.textContent,
    steps: [...part.querySelectorAll('p:not(.file, .copy)')].map(({ textContent }) => textContent),
  }));

/** The most choices from opening the builder to a snippet. */
const MAX_CHOICES = 4;

/**
 * Goes from opening the builder to a snippet for a site, served from another origin, as somebody in a hurry does: no address is typed.
 *
 * @param type - types what somebody adds; default: nothing
 * @returns the parts that were copied
 */
export const copySnippetFor = async (site, type = () => {}) => {
  const page = await openBuilder();
  type(page);
  const copied = [];
  page.window.Object.defineProperty(page.window.navigator, 'clipboard', { value: { writeText: async (text) => copied.push(text) } });
  choose(page, 'element', 'help-emergency');
  choose(page, 'site', site);
  for (const button of page.document.querySelectorAll('.copy button')) {
    const { length } = copied;
    button.click();
    await waitUntil(() => copied.length > length, 'it is copied');
  }
  expect(answers.get(page.document), 'what was chosen and typed').to.have.length.at.most(MAX_CHOICES);
  const parts = partsOf(page);
  expect(copied).to.deep.equal(parts.map(({ code }) => code));
  for (const { steps, code } of parts) {
    expect(steps.join(' '), 'what to do with it').to.not.equal('');
    expect(code).to.not.include('ADDRESS');
  }
  return parts.map((part) => ({ ...part, code: part.code.replaceAll(location.origin, otherOrigin) }));
};
