import { contentOf } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';

const words = 'Words of the host beside it. '.repeat(40);

const places = {
  'a table cell beside a greedy one': ['<table><tr><td>', `<td style="width: 100%">${words}</table>`],
  'a column as narrow as can be': ['<div style="display: grid; grid-template-columns: min-content 1fr"><div>', `</div><div>${words}</div></div>`],
  'a box as narrow as can be': ['<div style="width: min-content">', '</div>'],
};

for (const [place, [before, after]] of Object.entries(places))
  it(`112 stays whole in ${place}`, async () => {
    const { $ } = await openPage(`${before}<help-emergency></help-emergency>${after}`);
    const tile = (await contentOf($('help-emergency'))).querySelector('.emergency');
    const digits = tile.querySelector('.digits').getBoundingClientRect();
    const { left, right } = tile.getBoundingClientRect();
    expect(left <= digits.left && digits.right <= right, `${digits.left} to ${digits.right} in ${left} to ${right}`).to.be.true;
    expect(tile.querySelector('.digits').getClientRects()).to.have.length(1);
  });
