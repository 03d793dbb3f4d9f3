import { contentOf } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';

const words = 'Words of the host beside it. '.repeat(40);

const narrowContainers = {
  'a table cell beside one of full width': ['<table><tr><td>', `<td style="width: 100%">${words}</table>`],
  'a grid column of min-content': ['<div style="display: grid; grid-template-columns: min-content 1fr"><div>', `</div><div>${words}</div></div>`],
  'a box of min-content': ['<div style="width: min-content">', '</div>'],
};

describe('<help-emergency>', () => {
  for (const [container, [before, after]] of Object.entries(narrowContainers))
    it(`shows 112 in one line within its tile in ${container}`, async () => {
      const { $ } = await openPage(`${before}<help-emergency></help-emergency>${after}`);
      const tile = (await contentOf($('help-emergency'))).querySelector('.emergency');
      const digits = tile.querySelector('.digits').getBoundingClientRect();
      const { left, right } = tile.getBoundingClientRect();
      expect(left <= digits.left && digits.right <= right, `${digits.left} to ${digits.right} in ${left} to ${right}`).to.be.true;
      expect(tile.querySelector('.digits').getClientRects()).to.have.length(1);
    });
});
