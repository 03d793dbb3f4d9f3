/** Reads what a visitor gets of published HTML, in the words of the tables. */
import { contentOf, hasBox, textOf, visibleTextOf } from '../support/browser/content.js';
import { toTestPage } from '../support/browser/geometry.js';
import { closePages, expect, openPage, waitUntilPainted } from '../support/browser/page.js';
import { CLICK_RECORDER, recordClicks, tap } from '../support/browser/pointer.js';

// Written out a second time, so that a mistake in the facts makes a test fail.
const CALLS = ['tel:112', 'tel:+4722331160'];

const isFinishedPage = ({ href }) => href === `${location.origin}/dist/embed/help-emergency/nb/`;

const visibleLinksOf = (root) => [...root.querySelectorAll('a[href]')].filter(hasBox);

/** Taps the first link to each number. */
const expectTapsToDial = async (page, root) => {
  const links = CALLS.map((call) => visibleLinksOf(root).find(({ href }) => href === call));
  expect(links.map((link) => link?.href), 'links to both numbers').to.deep.equal(CALLS);
  links[0].scrollIntoView({ block: 'center' });
  await waitUntilPainted(page);
  for (const link of links) await tap(page, link);
  expect(page.window.usedControls).to.deep.equal(CALLS);
};

/** The block or element that shows our element; undefined if none does. */
const hostOf = ({ document }) => [...document.querySelectorAll('*')].find((node) => node.shadowRoot && (node.localName === 'help-emergency' || node.shadowRoot.querySelector('help-emergency')));

const outcomeOfElement = async (page, host) => {
  await expectTapsToDial(page, await contentOf(host.shadowRoot.querySelector('help-emergency') ?? host, 'nb'));
  return host.style.minHeight ? 'element, with room' : 'element';
};

const outcomeOfFrame = async (page, frame) => {
  const { contentWindow: window, contentDocument: document } = frame;
  if (!document) {
    // A sandbox hides the document. Without any permission in it, HTML lets no tap on a number reach the phone.
    expect(frame.getAttribute('sandbox')).to.equal('');
    return 'frame that cannot call';
  }
  recordClicks(window);
  const getBoundingClientRect = () => {
    const { left, top } = frame.getBoundingClientRect();
    return new DOMRect(...toTestPage(page, [left, top]));
  };
  await expectTapsToDial({ window, frame: { getBoundingClientRect } }, await contentOf(document.querySelector('help-emergency'), 'nb'));
  return 'frame';
};

const outcomeOfRest = async (page) => {
  const { body } = page.document;
  const text = visibleTextOf(body);
  if (text.includes('<')) return 'code';
  const links = visibleLinksOf(body);
  const outcomes = [];
  if (links.some(({ href }) => href.startsWith('tel:'))) {
    await expectTapsToDial(page, body);
    outcomes.push('numbers');
  } else if (text.includes('112') && text.includes('22 33 11 60')) outcomes.push('numbers as text');
  if (links.some(isFinishedPage)) outcomes.push('link');
  return outcomes.join(' and ') || 'nothing';
};

/** A placeholder by the rules of demo/README.md that shows no element would be a mistake of ours. */
const expectNoPlaceholder = ({ document }) => {
  const standsAlone = (block) => visibleLinksOf(block).some((link) => isFinishedPage(link) && textOf(link) === textOf(block));
  const placeholders = [...document.querySelectorAll('p, div')].filter((block) => block.matches('.help-emergency[data-lang]') || standsAlone(block));
  expect(placeholders.map(({ outerHTML }) => outerHTML), 'placeholders without their element').to.deep.equal([]);
};

/**
 * Opens a page with published HTML, and taps the numbers that it shows.
 *
 * @param head - HTML that loads our script; '' for none
 * @returns what a visitor gets
 */
export const outcomeOf = async (html, head) => {
  // Not higher than the viewport of the test page, so that every number can be tapped.
  const page = await openPage(html, { head: CLICK_RECORDER + head, lang: 'nb', width: 780, height: 580 });
  const host = hostOf(page);
  const frame = page.$('iframe');
  if (head && !host) expectNoPlaceholder(page);
  const outcome = await (host ? outcomeOfElement(page, host) : frame ? outcomeOfFrame(page, frame) : outcomeOfRest(page));
  closePages();
  return outcome;
};
