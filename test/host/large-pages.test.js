import { contentOf } from '../support/browser/content.js';
import { expect, openPage, pause } from '../support/browser/page.js';
import { addScript, SCRIPT_TAG } from '../support/browser/script-tags.js';

/** Milliseconds from the start of a step until the page has painted what came of it. */
const timeOf = async ({ window }, step) => {
  const start = performance.now();
  await step();
  await new Promise((painted) => window.requestAnimationFrame(() => setTimeout(painted)));
  return performance.now() - start;
};

/** The least of some measurements: whatever else the machine does makes one longer, and none shorter. */
const least = async (times, measure) => {
  let best = Infinity;
  for (let i = 0; i < times; i++) best = Math.min(best, await measure());
  return best;
};

const placeholder = (attributes = '') => `<div class="help-emergency" ${attributes}><a href="tel:112">112</a></div>`;

const filledIn = ({ document }) => [...document.querySelectorAll('div')].filter(({ shadowRoot }) => shadowRoot).length;

describe('placeholders', () => {
  it('800 of them fill 20, say so once, and take hardly longer than 20', async () => {
    const open = async (count) => {
      const page = await openPage('<main></main>');
      const time = await timeOf(page, () => { page.$('main').innerHTML = placeholder().repeat(count); });
      return { page, time };
    };
    const few = await least(3, async () => (await open(20)).time);
    const { page } = await open(800);
    expect(filledIn(page)).to.equal(20);
    expect(page.consoleMessages).to.have.length(1);
    expect(page.consoleMessages[0]).to.match(/^warn: help-widgets .*20 placeholders/);
    expect(await least(3, async () => (await open(800)).time)).to.be.below(few * 5 + 50);
  });

  it('are counted as long as they are on the page', async () => {
    const page = await openPage('<main></main>');
    for (let visit = 0; visit < 3; visit++) {
      page.$('main').innerHTML = placeholder().repeat(15);
      await pause(50);
      expect(filledIn(page), `visit ${visit}`).to.equal(15);
    }
    expect(page.consoleMessages).to.deep.equal([]);
  });

  const endless = {
    'a language': ['data-lang', 'a-'.repeat(30000)],
    'a language of one letter': ['data-lang', '-'.repeat(60000)],
    'an address of spaces': ['data-offers-href', ' '.repeat(60000)],
    'a level': ['data-heading-level', '9'.repeat(60000)],
    'a value of print': ['data-print', 'x '.repeat(30000)],
    'an address of a base': ['data-base', '/'.repeat(60000)],
  };
  for (const [what, [name, value]] of Object.entries(endless))
    it(`${what} that is 60 kB long takes no time`, async () => {
      const measure = (attributes) =>
        least(3, async () => {
          const page = await openPage('<main></main>');
          return timeOf(page, () => { page.$('main').innerHTML = placeholder(attributes); });
        });
      expect(await measure(`${name}="${value}"`)).to.be.below((await measure('')) * 3 + 60);
    });
});

describe('attributes of 60 kB', () => {
  for (const [name, value] of [['lang', 'a-'.repeat(30000)], ['offers-href', ' '.repeat(60000)], ['offers-href', `${' '.repeat(60000)}x`], ['exit-href', 'https://x/'.padEnd(60000, ' x')], ['signs-href', `#${'%20'.repeat(20000)}`]])
    it(`${name}="${value.slice(0, 9)}…" takes no time, and the numbers show`, async () => {
      const measure = (attribute, content) =>
        least(3, async () => {
          const page = await openPage('<main></main>');
          const time = await timeOf(page, () => {
            const element = page.document.createElement('help-emergency');
            element.setAttribute(attribute, content);
            page.$('main').append(element);
          });
          expect((await contentOf(page.$('help-emergency'))).querySelector('a[href="tel:112"]').getClientRects().length).to.equal(1);
          return time;
        });
      expect(await measure(name, value)).to.be.below((await measure('title', '')) * 3 + 60);
    });
});

describe('many elements', () => {
  for (const [how, head] of [['a script with defer', SCRIPT_TAG], ['a script that runs before them', SCRIPT_TAG.replace(' defer', '')]])
    it(`100 of them, with ${how}, cost at most twelve times what 10 cost`, async () => {
      /** How long the page is busy with them. */
      const measure = (count) =>
        least(3, async () => {
          const page = await openPage('<main></main>', { head });
          const time = await timeOf(page, () => { page.$('main').innerHTML = '<help-emergency></help-emergency>'.repeat(count); });
          for (const element of page.document.querySelectorAll('help-emergency')) await contentOf(element);
          return time;
        });
      const ten = await measure(10);
      expect(await measure(100)).to.be.below(ten * 12);
    });

  it('100 of them that come one by one cost at most twelve times what 10 cost', async () => {
    const measure = (count) =>
      least(3, async () => {
        const page = await openPage('<main></main>');
        return timeOf(page, async () => {
          for (let i = 0; i < count; i++) {
            page.$('main').append(page.document.createElement('help-emergency'));
            await null;
          }
        });
      });
    const ten = await measure(10);
    expect(await measure(100)).to.be.below(ten * 12);
  });
});

describe('a page with 2,500 links of its own', () => {
  const kinds = {
    'that lead to an embed folder elsewhere': 'https://video.example/embed/',
    'that lead to an embed folder beside ours': `${location.origin}/other/embed/`,
    'to our finished pages, in one list': `${location.origin}/dist/embed/help-emergency/nb/?`,
  };
  for (const [what, address] of Object.entries(kinds))
    for (const [around, one] of [['in a paragraph each', (link) => `<p>${link} and more</p>`], ['in one block', (link) => `${link} `]])
      it(`${what}, ${around}, pays little for a change`, async () => {
        const links = (count) => `<div id="links">${Array.from({ length: count }, (_, i) => one(`<a href="${address}${i}">Link</a>`)).join('')}</div>`;
        const measure = async (count, withScript) => {
          const page = await openPage('<main></main><help-emergency></help-emergency>', { head: '' });
          page.$('main').insertAdjacentHTML('beforebegin', links(count));
          if (withScript) {
            await addScript(page);
            await contentOf(page.$('help-emergency'));
          }
          return least(3, () =>
            timeOf(page, async () => {
              for (let i = 0; i < 50; i++) {
                page.$('main').append(page.document.createElement('p'));
                page.$('#links').append(page.document.createElement('p'));
                await null;
              }
            })
          );
        };
        const without = await measure(2500, false);
        expect(await measure(2500, true)).to.be.below(without + 100);
      });
});
