/** Checks with axe, and with what it leaves open. */
import { contrastRatio } from './contrast.js';
import { expect } from './page.js';
import { styleOf } from './visible-text.js';

/** Off by default in axe. */
const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

const contrastRules = ['color-contrast', 'color-contrast-enhanced'];

const describeResults = (results) => results.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target.flat().join(' ')}: ${any.map(({ message }) => message).join('; ')}`));

const queryPath = (document, [host, inside]) => (inside ? document.querySelector(host).shadowRoot.querySelector(inside) : document.querySelector(host));

/**
 * axe does not decide the contrast of text that something overlaps: an enlarged link target, a slot that is a layer
 * of its own, in WebKit also a line that ends with a number. What overlaps is transparent here,
 * so the contrast is that of the text with its tile or card.
 */
const isLegible = (document, { target: [path], any }) => {
  if (any.some(({ data }) => data?.messageKey !== 'bgOverlap')) return false;
  const text = queryPath(document, [path].flat());
  const card = (text.closest('[slot]')?.assignedSlot ?? text).closest('.help');
  if (!card) return false;
  for (const overlapping of card.querySelectorAll('.link, .exact, select, slot')) expect(styleOf(overlapping).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  return contrastRatio(styleOf(text).color, styleOf(text.closest('.call, .leave') ?? card).backgroundColor) >= 7;
};

const undecidedContrasts = (document, results) =>
  results
    .filter(({ id }) => contrastRules.includes(id))
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter((node) => !isLegible(document, node)) }));

/** Asserts that axe, which has been added to a page, finds nothing in it, in the colours that it has now. */
export const expectNoViolations = async (page) => {
  const { violations, incomplete, passes } = await page.window.axe.run({ rules });
  expect(describeResults(violations)).to.deep.equal([]);
  expect(describeResults(undecidedContrasts(page.document, incomplete)), 'undecided contrasts').to.deep.equal([]);
  for (const id of [...contrastRules, 'target-size']) {
    const paths = passes.find((rule) => rule.id === id)?.nodes.map(({ target: [path] }) => [path].flat()) ?? [];
    expect(paths.filter(([, inside]) => inside), `nodes in shadow roots that pass ${id}`).not.to.be.empty;
  }
};
