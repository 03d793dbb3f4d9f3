import { contentOf, ELEMENTS, expect, openPage, otherOrigin, SCRIPT, textOf } from '../support/page.js';
import { allElements, localesAskedBy } from './steps.js';

/** The whole file between the tags, as a plugin does that saves requests. */
const INLINE = `<script>
  const file = new XMLHttpRequest();
  file.open('GET', '/dist/help-widgets.js', false);
  file.send();
  document.write('<script data-base="/dist">' + file.responseText + '<' + '/script>');
</script>`;

const LATE = `<script>
  addEventListener('load', () => document.head.append(Object.assign(document.createElement('script'), { src: '/dist/help-widgets.js' })));
</script>`;

const ways = {
  defer: { head: SCRIPT },
  async: { head: '<script src="/dist/help-widgets.js" async></script>' },
  'type="module"': { head: '<script src="/dist/help-widgets.js" type="module"></script>' },
  'in the head, before the page is there': { head: '<script src="/dist/help-widgets.js"></script>' },
  'at the end of the body': { head: '', end: '<script src="/dist/help-widgets.js"></script>' },
  'injected late': { head: LATE },
  'with a version behind it': { head: '<script src="/dist/help-widgets.js?ver=1.2" defer></script>' },
  'as a module with a version behind it': { head: '<script src="/dist/help-widgets.js?ver=1.2" type="module"></script>' },
  'from another origin': { head: `<script src="${otherOrigin}/dist/help-widgets.js" defer></script>`, from: otherOrigin },
  'inline with data-base': { head: INLINE },
  twice: { head: SCRIPT + SCRIPT },
  'twice, as a script and as a module': { head: `${SCRIPT}<script src="/dist/help-widgets.js?ver=1.2" type="module"></script>` },
};

for (const [way, { head, end = '', from = location.origin }] of Object.entries(ways))
  it(`works ${way}, in Norwegian too, and says nothing`, async () => {
    const page = await openPage(allElements + end, { head, lang: 'nb' });
    for (const name of ELEMENTS) expect(textOf(await contentOf(page.$(name), 'nb'))).to.include('Ring 112!');
    expect(localesAskedBy(page)).to.deep.equal([`${from}/dist/locales/nb.js`]);
    expect(page.said).to.deep.equal([]);
  });
