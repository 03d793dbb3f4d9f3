import { contrastRatio } from '../support/browser/contrast.js';
import { addAxe, elementStates, languagesOf, openElementState } from '../support/browser/element-states.js';
import { expect } from '../support/browser/page.js';
import { styleOf } from '../support/browser/visible-text.js';

/** Its defaults test neither of the last two. */
const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

const contrastRules = ['color-contrast', 'color-contrast-enhanced'];

const told = (results) => results.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target.flat().join(' ')}: ${any.map(({ message }) => message).join('; ')}`));

const find = (document, [host, inside]) => (inside ? document.querySelector(host).shadowRoot.querySelector(inside) : document.querySelector(host));

/**
 * Where our targets reach over their neighbours' text, or a slot is a layer of its own, axe
 * gives up, and in WebKit on a line that ends with a number. What covers the text there is empty, so its
 * contrast is that with its tile or the card.
 */
const isLegible = (document, { target: [path], any }) => {
  if (any.some(({ data }) => data?.messageKey !== 'bgOverlap')) return false;
  const text = find(document, [path].flat());
  const card = (text.closest('[slot]')?.assignedSlot ?? text).closest('.help');
  if (!card) return false;
  for (const over of card.querySelectorAll('.link, .exact, .notice button, slot')) expect(styleOf(over).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  return contrastRatio(styleOf(text).color, styleOf(text.closest('.call') ?? card).backgroundColor) >= 7;
};

const undecided = (document, results) =>
  results
    .filter(({ id }) => contrastRules.includes(id))
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter((node) => !isLegible(document, node)) }));

const expectSound = async (page) => {
  const { violations, incomplete, passes } = await page.window.axe.run({ rules });
  expect(told(violations)).to.deep.equal([]);
  expect(told(undecided(page.document, incomplete)), 'what it cannot decide about our text').to.deep.equal([]);
  for (const id of [...contrastRules, 'target-size']) {
    const seen = passes.find((rule) => rule.id === id)?.nodes.map(({ target: [path] }) => [path].flat()) ?? [];
    expect(seen.filter(([, inside]) => inside), `what ${id} has seen in shadow roots`).not.to.be.empty;
  }
};

for (const [name, state] of Object.entries(elementStates))
  for (const lang of languagesOf(state))
    it(`axe finds nothing in ${name}, ${lang}, light and dark`, async () => {
      const page = await openElementState(state, { lang });
      addAxe(page);
      await expectSound(page);
      page.document.documentElement.style.colorScheme = 'dark';
      await expectSound(page);
    });
