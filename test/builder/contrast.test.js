import { choose, enter, openBuilder } from '../support/browser/builder.js';
import { contentOf, textOf } from '../support/browser/content.js';
import { contrastRatio } from '../support/browser/contrast.js';
import { expect, openPage } from '../support/browser/page.js';

const reportOf = ({ $ }) => textOf($('.contrast'));

const GOOD = 'The contrast is good: at least 7:1 for all text.';

it('every look to start from has a contrast of 7:1', async () => {
  const page = await openBuilder('interface=en');
  const presets = [...page.document.querySelectorAll('input[name="preset"]')].map(({ value }) => value);
  expect(presets).to.have.length.above(3);
  for (const preset of presets) {
    choose(page, 'preset', preset);
    expect(reportOf(page), preset).to.equal(GOOD);
  }
});

for (const [color, words] of [
  ['#555555', undefined],
  ['#6a6a6a', 'Weak contrast (under 7:1)'],
  ['#808080', 'Too weak contrast (under 4.5:1)'],
])
  it(`the contrast of ${color} on white is ${words ? `said: ${words}` : 'good'}`, async () => {
    const page = await openBuilder('interface=en&scheme=light');
    enter(page, 'look-background', '#ffffff');
    enter(page, 'look-accent', color);
    if (words) {
      const ratio = contrastRatio(`rgb(${parseInt(color.slice(1, 3), 16)}, ${parseInt(color.slice(3, 5), 16)}, ${parseInt(color.slice(5), 16)})`, 'rgb(255, 255, 255)');
      expect(reportOf(page)).to.include(words).and.include(`Links ${ratio.toLocaleString('en', { maximumFractionDigits: 1 })}:1`);
    } else expect(reportOf(page)).to.equal(GOOD);
  });

it('colours are held against both backgrounds where the reader can have light or dark', async () => {
  const page = await openBuilder('interface=en&scheme=page');
  enter(page, 'look-color', '#17212b');
  expect(reportOf(page)).to.include('Text (dark)').and.not.include('(light)');
  const own = await openBuilder('interface=en&scheme=reader');
  enter(own, 'look-color', '#17212b');
  expect(reportOf(own), 'the dark keeps a colour of its own').to.equal(GOOD);
  enter(own, 'look-dark-accent', '#333333');
  expect(reportOf(own)).to.include('Links (dark)');
});

it('what is said of text, small text and links is the contrast that they have in the card', async () => {
  const page = await openBuilder('interface=en&scheme=light&background=%23e0c0a0&color=%23705030&accent=%23406080');
  const preview = await openPage('', { head: page.$('.screen iframe').srcdoc });
  const content = await contentOf(preview.$('help-emergency'), 'nb');
  const colorOf = (node) => preview.window.getComputedStyle(node).color;
  const { backgroundColor } = preview.window.getComputedStyle(content);
  const said = reportOf(page);
  for (const [name, selector] of [['Text', '.title'], ['Small text', '.note'], ['Links', 'p a[href]']]) {
    const ratio = contrastRatio(colorOf(content.querySelector(selector)), backgroundColor);
    expect(said, selector).to.include(`${name} ${(Math.floor(ratio * 10) / 10).toLocaleString('en')}:1`);
  }
});
