import { contentOf, ELEMENTS, normalizedMarkup, textOf } from '../support/browser/content.js';
import { openSectionIds, rowsOf, toggleRow } from '../support/browser/disclosures.js';
import { expectFocus } from '../support/browser/focus.js';
import { expect, openPage } from '../support/browser/page.js';
import { addScript } from '../support/browser/script-tags.js';

const creations = {
  'document.createElement': ({ body }, name) => body.appendChild(body.ownerDocument.createElement(name)),
  'new': ({ body, window }, name) => body.appendChild(new (window.customElements.get(name))()),
  innerHTML: ({ body }, name) => {
    body.innerHTML = `<div><${name}></${name}></div>`;
    return body.querySelector(name);
  },
  'a template': ({ body }, name) => {
    const template = body.ownerDocument.createElement('template');
    template.innerHTML = `<${name}></${name}>`;
    body.append(template.content.cloneNode(true));
    return body.lastChild;
  },
  DOMParser: ({ body, window }, name) => {
    const { body: parsed } = new window.DOMParser().parseFromString(`<${name}></${name}>`, 'text/html');
    return body.appendChild(parsed.firstChild);
  },
};

for (const name of ELEMENTS) {
  for (const [method, create] of Object.entries(creations))
    it(`${name} works when created by ${method}`, async () => {
      const page = await openPage('');
      const element = create({ body: page.document.body, window: page.window }, name);
      expect(textOf(await contentOf(element))).to.include('call 112!');
      expect(page.consoleMessages).to.deep.equal([]);
    });

  it(`${name} renders a clone as the original`, async () => {
    const { document, $ } = await openPage(`<${name} heading-level="4"><p slot="end">Words of the host</p></${name}>`);
    const first = $(name);
    const content = await contentOf(first);
    const clone = first.cloneNode(true);
    document.body.append(clone);
    await contentOf(clone);
    expect(normalizedMarkup(await contentOf(clone))).to.equal(normalizedMarkup(content));
    expect(clone.querySelector('p').assignedSlot?.name).to.equal('end');
  });
}

it('works in a class of the host that extends it', async () => {
  const { window, document, consoleMessages } = await openPage('');
  for (const name of ELEMENTS) {
    const Theirs = class extends window.customElements.get(name) {};
    window.customElements.define(`their-${name}`, Theirs);
    const content = await contentOf(document.body.appendChild(new Theirs()));
    expect(textOf(content), name).to.include('call 112!');
  }
  expect(consoleMessages).to.deep.equal([]);
});

it('uses properties that were set before the element was defined', async () => {
  const page = await openPage('<help-emergency></help-emergency>', { head: '', lang: 'nb' });
  const emergency = page.$('help-emergency');
  Object.assign(emergency, { headingLevel: 4, offersHref: 'https://example.org/' });
  await addScript(page);
  const content = await contentOf(emergency, 'nb');
  expect(content.querySelector('.title').localName).to.equal('h4');
  expect(rowsOf(emergency)[0].href).to.equal('https://example.org/');
  expect(emergency.headingLevel).to.equal(4);
  expect(page.consoleMessages).to.deep.equal([]);
});

it('accepts URL objects as addresses', async () => {
  const page = await openPage('<help-emergency></help-emergency>', { head: '', lang: 'nb' });
  const emergency = page.$('help-emergency');
  Object.assign(emergency, { signsHref: new URL('https://example.org/#signs') });
  await addScript(page);
  await contentOf(emergency, 'nb');
  expect(rowsOf(emergency)[1].href).to.equal('https://example.org/#signs');
  expect(page.consoleMessages).to.deep.equal([]);
});

it('updates when attributes and properties change or are removed', async () => {
  const { $ } = await openPage('<help-emergency></help-emergency>');
  const emergency = $('help-emergency');
  const headingTag = async () => {
    await emergency.updateComplete;
    return (await contentOf(emergency)).querySelector('.title').localName;
  };
  expect(await headingTag()).to.equal('h2');
  emergency.setAttribute('heading-level', '3');
  expect(await headingTag()).to.equal('h3');
  emergency.headingLevel = 1;
  expect(await headingTag()).to.equal('h1');
  for (const nothing of [undefined, null]) {
    emergency.headingLevel = nothing;
    expect(await headingTag()).to.equal('h2');
  }
  emergency.signsHref = '/elsewhere';
  await emergency.updateComplete;
  expect(rowsOf(emergency)[1].pathname).to.equal('/elsewhere');
  emergency.signsHref = null;
  await emergency.updateComplete;
  expect(rowsOf(emergency)[1].localName).to.equal('summary');
});

it('keeps its open sections when it is moved', async () => {
  const { $, consoleMessages } = await openPage('<help-emergency></help-emergency><main></main>');
  const emergency = $('help-emergency');
  await contentOf(emergency);
  await toggleRow(rowsOf(emergency)[0]);
  $('main').append(emergency);
  await emergency.updateComplete;
  expect(openSectionIds(emergency)).to.deep.equal(['offers']);
  await toggleRow(rowsOf(emergency)[1]);
  expect(openSectionIds(emergency)).to.deep.equal(['offers', 'signs']);
  expect(consoleMessages).to.deep.equal([]);
});

it('shows the language of the place that it is moved to', async () => {
  const { $ } = await openPage('<div lang="en"><help-emergency></help-emergency></div><div lang="nb" id="nb"></div>');
  const emergency = $('help-emergency');
  await contentOf(emergency, 'en');
  $('#nb').append(emergency);
  expect(textOf(await contentOf(emergency, 'nb'))).to.include('Ring 112 i nødssituasjoner!');
});

it('works when it is removed and added again, with properties that changed in between', async () => {
  const { document, $, consoleMessages } = await openPage('<help-emergency></help-emergency><support-offers></support-offers>');
  const emergency = $('help-emergency');
  const offers = $('support-offers');
  await contentOf(emergency);
  for (let i = 0; i < 3; i++) {
    emergency.remove();
    emergency.headingLevel = 3 + i;
    document.body.prepend(emergency);
    await emergency.updateComplete;
    expect((await contentOf(emergency)).querySelector('.title').localName).to.equal(`h${3 + i}`);
    rowsOf(emergency)[0].click();
    expectFocus(offers);
    offers.blur();
  }
  expect(consoleMessages).to.deep.equal([]);
});

it('throws nothing when an element is focused that was never connected', async () => {
  const { document, consoleMessages } = await openPage('<help-emergency></help-emergency>');
  for (const name of ELEMENTS) document.createElement(name).focus();
  expect(consoleMessages).to.deep.equal([]);
});
