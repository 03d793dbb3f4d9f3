import { executeServerCommand } from '@web/test-runner-commands';
import { CLOCK, setForward } from '../support/browser/clock.js';
import { contentOf } from '../support/browser/content.js';
import { COUNT_VISITS, largePageScript, RECORD_WORK } from '../support/browser/large-page.js';
import { closePages, expect, openPage, pause, waitUntil } from '../support/browser/page.js';
import { addScript, SCRIPT_TAG } from '../support/browser/script-tags.js';

/** Milliseconds from the start of a step until the page has painted its result. */
const measureTime = async ({ window }, step) => {
  const start = performance.now();
  await step();
  await new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
};

/** The shortest of several measurements: other work on the machine can only make one longer. */
const shortestOf = async (times, measure) => {
  let shortest = Infinity;
  for (let i = 0; i < times; i++) shortest = Math.min(shortest, await measure());
  return shortest;
};

/** Measures in pages of their own, one at a time: WebKit draws no frame that is below the window. */
const shortestInPages = (times, measure) =>
  shortestOf(times, async () => {
    const time = await measure();
    closePages();
    return time;
  });

const placeholder = (attributes = '') => `<div class="help-emergency" ${attributes}><a href="tel:112">112</a></div>`;

const countFilled = ({ document }) => [...document.querySelectorAll('div')].filter(({ shadowRoot }) => shadowRoot).length;

describe('placeholders', () => {
  it('800 of them fill 20, warn once and take little longer than 20', async () => {
    const open = async (count) => {
      const page = await openPage('<main></main>');
      const time = await measureTime(page, () => { page.$('main').innerHTML = placeholder().repeat(count); });
      return { page, time };
    };
    const few = await shortestInPages(3, async () => (await open(20)).time);
    const { page } = await open(800);
    expect(countFilled(page)).to.equal(20);
    expect(page.consoleMessages).to.have.length(1);
    expect(page.consoleMessages[0]).to.match(/^warn: help-widgets .*20 placeholders/);
    expect(await shortestInPages(3, async () => (await open(800)).time)).to.be.below(few * 5 + 50);
  });

  it('count towards the limit only while they are on the page', async () => {
    const page = await openPage('<main></main>');
    for (let visit = 0; visit < 3; visit++) {
      page.$('main').innerHTML = placeholder().repeat(15);
      await waitUntil(() => countFilled(page) === 15, `15 are filled on visit ${visit}`);
    }
    expect(page.consoleMessages).to.deep.equal([]);
  });

  const longAttributes = {
    'a language': ['data-lang', 'a-'.repeat(30000)],
    'a language of hyphens': ['data-lang', '-'.repeat(60000)],
    'an address of spaces': ['data-offers-href', ' '.repeat(60000)],
    'a level': ['data-heading-level', '9'.repeat(60000)],
    'a print value': ['data-print', 'x '.repeat(30000)],
    'a base address': ['data-base', '/'.repeat(60000)],
  };
  for (const [subject, [name, value]] of Object.entries(longAttributes))
    it(`${subject} of 60 kB takes no noticeable time`, async () => {
      const measure = (attributes) =>
        shortestInPages(3, async () => {
          const page = await openPage('<main></main>');
          return measureTime(page, () => { page.$('main').innerHTML = placeholder(attributes); });
        });
      expect(await measure(`${name}="${value}"`)).to.be.below((await measure('')) * 3 + 60);
    });
});

describe('attributes of 60 kB', () => {
  for (const [name, value] of [['lang', 'a-'.repeat(30000)], ['offers-href', ' '.repeat(60000)], ['offers-href', `${' '.repeat(60000)}x`], ['exit-href', 'https://x/'.padEnd(60000, ' x')], ['signs-href', `#${'%20'.repeat(20000)}`]])
    it(`${name}="${value.slice(0, 9)}…" takes no noticeable time, and the numbers show`, async () => {
      const measure = (attribute, content) =>
        shortestInPages(3, async () => {
          const page = await openPage('<main></main>');
          const time = await measureTime(page, () => {
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
  /** Three times 10 and 100 after each other: the machine can be busy with one of them, and hardly with the same one of each pair. */
  const expectLinear = async (measure) => {
    const ratios = [];
    for (let i = 0; i < 3; i++) {
      const ten = await shortestInPages(1, () => measure(10));
      ratios.push((await shortestInPages(1, () => measure(100))) / ten);
    }
    expect(Math.min(...ratios), ratios.join()).to.be.below(12);
  };

  for (const [script, head] of [['a deferred script', SCRIPT_TAG], ['a script that runs before them', SCRIPT_TAG.replace(' defer', '')]])
    it(`100 of them, with ${script}, take at most twelve times as long as 10`, async () => {
      await expectLinear(async (count) => {
        const page = await openPage('<main></main>', { head });
        const time = await measureTime(page, () => { page.$('main').innerHTML = '<help-emergency></help-emergency>'.repeat(count); });
        for (const element of page.document.querySelectorAll('help-emergency')) await contentOf(element);
        return time;
      });
    }).timeout(60000);

  it('100 of them, added one by one, take at most twelve times as long as 10', async () => {
    await expectLinear(async (count) => {
      const page = await openPage('<main></main>');
      return measureTime(page, async () => {
        for (let i = 0; i < count; i++) {
          page.$('main').append(page.document.createElement('help-emergency'));
          await null;
        }
      });
    });
  }).timeout(60000);
});

describe('100 elements at rest', () => {
  /** What the page does for half a second, from when the guard of taps has ended. */
  const workAtRest = async (page) => {
    const { work } = page.window;
    await pause(300);
    await setForward(page, 4000);
    // On a busy machine what began before takes longer.
    for (let i = 0; i < 20; i++) {
      work.clear();
      await pause(500);
      if (!work.size) break;
    }
    return [...work];
  };

  for (const [position, y] of [['at the top of the page', 0], ['further down', 3000]])
    it(`set no timer, request no frame, read no geometry, change nothing and listen to no scrolling, ${position}`, async () => {
      const page = await openPage('<help-emergency></help-emergency>'.repeat(100), { head: CLOCK + RECORD_WORK + SCRIPT_TAG, lang: 'en' });
      const { window, document } = page;
      for (const element of document.querySelectorAll('help-emergency')) await contentOf(element, 'en');
      document.body.getBoundingClientRect();
      window.setTimeout(() => {});
      expect([...window.work], 'work is recorded').to.include.members(['setTimeout', 'getBoundingClientRect', 'a change of childList']);
      window.scrollTo(0, y);
      expect(await workAtRest(page)).to.deep.equal([]);
      expect(window.clock.countTimers(), 'timers that wait').to.equal(0);
      expect(window.scrollListeners.length, 'listeners of scrolling').to.equal(0);
    });
});

describe('a page with 2,500 links of the host', () => {
  const kinds = {
    'to an embed folder on another origin': 'https://video.example/embed/',
    'to an embed folder beside dist/': `${location.origin}/other/embed/`,
    'to finished pages': `${location.origin}/dist/embed/help-emergency/nb/?`,
  };
  for (const [target, address] of Object.entries(kinds))
    for (const [position, wrap] of [['in a paragraph each', (link) => `<p>${link} and more</p>`], ['in one block', (link) => `${link} `]])
      it(`${target}, ${position}, spends little time on a change`, async () => {
        const links = (count) => `<div id="links">${Array.from({ length: count }, (_, i) => wrap(`<a href="${address}${i}">Link</a>`)).join('')}</div>`;
        const measure = async (count, withScript) => {
          const page = await openPage('<main></main><help-emergency></help-emergency>', { head: '' });
          page.$('main').insertAdjacentHTML('beforebegin', links(count));
          if (withScript) {
            await addScript(page);
            await contentOf(page.$('help-emergency'));
          }
          return shortestOf(3, () =>
            measureTime(page, async () => {
              for (let i = 0; i < 50; i++) {
                page.$('main').append(page.document.createElement('p'));
                page.$('#links').append(page.document.createElement('p'));
                await null;
              }
            })
          );
        };
        const without = await measure(2500, false);
        closePages();
        expect(await measure(2500, true)).to.be.below(without + 100);
      })
        .timeout(60000)
        // Other work on the machine can take the time of one of the two measurements.
        .retries(2);
});

describe('on a page with 20,000 nodes and 2,000 links of the host, under the origin of the script, the script', () => {
  const KINDS = ['changes a text', 'removes a link', 'adds a link to a block of links', 'adds a paragraph to a block of links', 'adds an item to a list', 'adds a section with 300 elements', 'adds a list piece by piece'];

  /** Opens the page, and counts what the script visits when it starts. */
  const openLargePage = async () => {
    const page = await openPage('<main></main>', { head: COUNT_VISITS + largePageScript('/dist/') });
    const { window, document } = page;
    window.fillMain();
    expect(document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue).to.be.above(20000);
    expect(document.links.length).to.equal(2000);
    expect(Object.keys(window.changes)).to.deep.equal(KINDS);
    window.isCounting = true;
    await addScript(page);
    window.isCounting = false;
    return page;
  };

  it('searches the page once when it starts', async () => {
    const { window, document } = await openLargePage();
    expect(window.visited).to.be.within(1, document.querySelectorAll('*').length + 100);
  });

  for (const kind of KINDS)
    it(`looks at added elements alone, at each once, while the page ${kind} 50 times a second`, async () => {
      const { window } = await openLargePage();
      window.visited = 0;
      let added = 0;
      for (let i = 0; i < 50; i++) {
        added += window.changes[kind]();
        window.isCounting = true;
        await pause(20);
        window.isCounting = false;
      }
      expect(window.visited).to.be.at.most(added);
    });

  it('reads a block once, however many links to finished pages are added to it at once', async () => {
    const { window, $ } = await openLargePage();
    window.visited = 0;
    $('main > p').innerHTML = `<a href="${location.origin}/dist/embed/help-emergency/nb/">Help</a>`.repeat(40);
    window.isCounting = true;
    await pause(50);
    window.isCounting = false;
    expect(window.visited).to.be.within(40, 40 * 20);
  });

  it('takes at most a tenth of the processor time that the changes take without it', async () => {
    const measure = (script, isReady) => {
      const html = `<!doctype html><link rel="icon" href="data:,"><title>A host</title>${largePageScript('/dist/')}${script}
        <body><help-emergency><a href="tel:112">112</a></help-emergency><main></main><script>
          fillMain();
          window.isReady = () => ${isReady};
          window.changePage = async () => {
            for (const change of Object.values(changes))
              for (let i = 0; i < 5; i++) {
                change();
                // Observers first, then layout.
                await null;
                document.body.offsetHeight;
              }
          };
        </script>`;
      const url = `${location.origin}/served/page?${new URLSearchParams({ type: 'text/html; charset=utf-8', html })}`;
      return executeServerCommand('visit', { visit: 'measureChange', url });
    };
    const without = await measure('', true);
    const withScript = await measure(SCRIPT_TAG, `document.querySelector('help-emergency').shadowRoot?.querySelector('.help')`);
    // The time of scripts alone: that of layout differs more from one page to the other than all of ours.
    expect((withScript.scripts - without.scripts) / without.total, JSON.stringify([without, withScript])).to.be.within(0, 0.1);
  }).timeout(45000);
});

describe('blocks of the host that hold a link to a finished page', () => {
  const LINK = `<a href="${location.origin}/dist/embed/help-emergency/nb/">x</a>`;
  const shapes = {
    'a block with 10,000 elements': `<div>${'<b>x</b>'.repeat(10000)}${LINK}</div>`,
    '400 nested blocks around 3,000 elements': `${'<div>'.repeat(400)}${LINK}<p>${'<b>x</b>'.repeat(3000)}</p>`,
    '400 nested blocks of our class around 3,000 elements': `${'<div class="help-emergency">'.repeat(400)}<p>${'<b>x</b>'.repeat(3000)}</p>`,
  };
  for (const [shape, html] of Object.entries(shapes))
    it(`${shape}: 200 changes take little time, in one task and in a task each`, async () => {
      const measure = async (withScript) => {
        const page = await openPage('<main></main><help-emergency></help-emergency>', { head: '' });
        page.$('main').innerHTML = html;
        const innermost = [...page.document.querySelectorAll('main p, main > div')].at(-1);
        if (withScript) {
          await addScript(page);
          await contentOf(page.$('help-emergency'));
        }
        const time = await measureTime(page, async () => {
          for (let i = 0; i < 200; i++) innermost.append(page.document.createElement('i'));
          for (let i = 0; i < 200; i++) {
            innermost.append(page.document.createElement('i'));
            await null;
          }
        });
        closePages();
        return time;
      };
      const without = await shortestOf(2, () => measure(false));
      expect(await shortestOf(2, () => measure(true))).to.be.below(without * 3 + 1000);
    }).timeout(60000);
});

describe('a form of the host whose fields are called like methods', () => {
  it('does not keep placeholders in it and beside it from becoming elements', async () => {
    const fields = ['closest', 'querySelectorAll', 'matches', 'parentElement', 'nodeType', 'localName', 'contains'].map((name) => `<input name="${name}">`).join('');
    const page = await openPage(`<form>${fields}${placeholder()}</form>${placeholder()}<main></main>`);
    await waitUntil(() => countFilled(page) === 2);
    page.$('main').innerHTML = `<form>${fields}${placeholder()}</form>`;
    await waitUntil(() => countFilled(page) === 3);
    expect(page.consoleMessages).to.deep.equal([]);
  });
});

describe('nested placeholders', () => {
  it('become one element, however deep they are nested', async () => {
    const page = await openPage(`${'<div class="help-emergency" data-lang="en">'.repeat(5)}112`);
    await waitUntil(() => countFilled(page) > 0);
    await pause(50);
    expect(countFilled(page)).to.equal(1);
  });
});
