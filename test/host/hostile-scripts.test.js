import { contentOf, ELEMENTS, expect, openPage, SCRIPT, textOf } from '../support/page.js';
import { allElements, expectFocus, rowsOf } from './steps.js';

/** What old libraries do to the language that every script of a page shares. */
const libraries = {
  'Array.from and reduce are those of Prototype.js and MooTools': `
    Array.from = (iterable) => { if (!('length' in iterable)) return []; return Array.prototype.slice.call(iterable); };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };`,
  'every object and array has enumerable extras': `
    Object.prototype.extra = function () {};
    Array.prototype.extra = function () {};`,
};

for (const [what, code] of Object.entries(libraries))
  it(`works where ${what}`, async () => {
    const page = await openPage(allElements, { head: `<script>${code}</script>${SCRIPT}`, lang: 'nb' });
    for (const name of ELEMENTS) expect(textOf(await contentOf(page.$(name), 'nb'))).to.include('Ring 112!');
    rowsOf(page.$('help-emergency'))[0].click();
    expectFocus(page.$('support-offers'));
    expect(page.said).to.deep.equal([]);
  });
