import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { centreOf, toTestPage, waitUntilStill } from '../support/browser/geometry.js';
import { expect, openPage, pause, waitUntil } from '../support/browser/page.js';
import { exitButtonOf, isCovered, OFFLINE_SCRIPT, SANDBOX_WITHOUT_NAVIGATION } from '../support/browser/quick-exit.js';
import { sourceSentences } from '../support/browser/source-text.js';

const facts = Object.values(await (await fetch('/dist/facts.json')).json());
const xml = new DOMParser().parseFromString(await (await fetch('/locales/nb.xlf')).text(), 'text/xml');

/** The title that a page has after the exit: it is the host's. */
const TITLE = 'w2';

const json = async (address) => (await fetch(address)).json();

const folded = (text) => text.replace(/\s+/g, ' ').trim();

/** All words of the widget in English and Norwegian, piece by piece as they stand between links and numbers; two letters are no word. */
const words = [
  ...sourceSentences,
  ...[...xml.querySelectorAll('trans-unit')]
    .filter(({ id }) => id !== TITLE)
    .flatMap((unit) => [...unit.querySelectorAll('source, target')].flatMap(({ childNodes }) => [...childNodes]))
    .map(({ data }) => folded(data ?? '')),
  'norsk bokmål',
].filter((each) => /\p{L}{3}/u.test(each));

const links = [...facts.flatMap(({ href = [] }) => href), 'tel:', 'mailto:', 'udi.no', 'rosanorge.no', 'politiet.no', 'yr.no', 'rosa-help.no', 'forfreedom'];

const numbers = ['112', '02800', '22 33 11 60', '22331160', '800 40 008', '80040008'];

/** By itself: no part of another word or number, nor a length. */
const isIn = (text, part) => {
  const at = text.indexOf(part);
  return at >= 0 && new RegExp(`(?<![\\p{L}\\d.])${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d]|\\.\\d)`, 'u').test(text);
};

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What a text of JSON holds, or one with a line of JSON each. */
const inside = (text) => {
  if (!/^[[{]/.test(text)) return [];
  const whole = parsed(text);
  return whole ? [whole] : text.split('\n').map(parsed).filter(Boolean);
};

/** All objects of what a recorder sent. */
const objectsIn = (value) => {
  if (typeof value === 'string') return inside(value).flatMap(objectsIn);
  return value && typeof value === 'object' ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
};

const textsIn = (objects) =>
  objects.flatMap((object) => [...(Array.isArray(object) ? [] : Object.keys(object)), ...Object.values(object)]).filter((text) => typeof text === 'string' && !inside(text).length).map(folded);

/** What hosts have of their own, in a shadow root that nothing masks: it has to be in the stream. */
const THEIRS = 'Opening hours of the library';
const LAST = 'Closed on Sundays';
const CONTROL = `<div id="control"></div><script>
  document.getElementById('control').attachShadow({ mode: 'open' }).innerHTML = '<button id="theirs">${THEIRS}</button><p></p>';
  // Nothing is dialled.
  addEventListener('click', (event) => { if (event.composedPath().some(({ href }) => href)) event.preventDefault(); });
</script>`;

const fresh = () => Math.random().toString(36).slice(2);

const clickOn = async (page, element) => {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The page may still scroll for the focus.
  await waitUntilStill(element);
  const position = toTestPage(page, centreOf(element));
  await sendMouse({ type: 'move', position });
  await sendMouse({ type: 'click', position });
};

/** Whether all elements speak a language. */
const speak = (elements, lang) => Promise.all(elements.map((element) => contentOf(element, lang)));

/**
 * A visit with all that somebody does with the widget, while a recorder of the host's runs.
 *
 * @param when - it starts: `before` our script, or `after` the elements have rendered
 * @returns the objects that it sent
 */
const visit = async (name, when) => {
  const recorder = `/recorders/${name}/${fresh()}`;
  const kind = `held${fresh()}`;
  const hold = (on) => fetch(`/copies/${kind}/release?${on}`);
  await hold(false);
  const page = await openPage(CONTROL, {
    // Not the "nb" that the widget makes of it.
    lang: 'nb-NO',
    head: `${OFFLINE_SCRIPT}${when === 'before' ? `<script src="${recorder}"></script>` : ''}<script src="/copies/${kind}/help-widgets.js" defer></script>`,
    sandbox: SANDBOX_WITHOUT_NAVIGATION,
    height: 560,
  });
  const { $, document, window } = page;
  const started = async () => {
    await waitUntil(() => window.kept, `${name} starts`);
    // Some ask their server before they begin.
    await pause(1000);
  };
  if (when === 'before') await started();
  // The page has loaded: it would wait for the language.
  document.body.insertAdjacentHTML('beforeend', `${ELEMENTS.map((tag) => `<${tag}></${tag}>`).join('')}<div style="height: 900px"></div>`);
  const elements = ELEMENTS.map($);
  const [emergency, , signs] = elements;
  await speak(elements, 'en');
  if (when === 'after') {
    document.head.append(Object.assign(document.createElement('script'), { src: recorder }));
    await started();
  }
  // Clarity looks at what is new piece by piece, and films what is replaced before it has come to it.
  await pause(200);
  await hold(true);
  await speak(elements, 'nb');

  const theirs = $('#control').shadowRoot;
  await clickOn(page, theirs.querySelector('button'));
  const find = (selector) => emergency.shadowRoot.querySelector(selector);
  // One row leads to an element of the page, the other opens in place as soon as there is none.
  await clickOn(page, find('.row'));
  signs.remove();
  await waitUntil(() => find('summary'), 'the row can open');
  await clickOn(page, find('summary'));
  await waitUntil(() => find('details').open, 'the row opens');
  await clickOn(page, find('[href="tel:112"]'));
  await clickOn(page, find('.notice button'));
  await speak([emergency], 'en');
  window.scrollTo(0, 300);
  window.focus();
  for (const times of [1, 2]) {
    await sendKeys({ press: 'Shift' });
    await waitUntil(() => elements.some(({ shadowRoot }) => shadowRoot.querySelector('[role=status]')?.textContent.includes(times)), `Shift ${times} of 3`);
  }
  await clickOn(page, exitButtonOf(elements.find((element) => element.isConnected && exitButtonOf(element))));
  await waitUntil(() => isCovered(page), 'the page is covered');

  theirs.querySelector('p').textContent = LAST;
  let sent;
  await waitUntil(
    async () => {
      await window.send?.();
      sent = objectsIn([...window.kept, ...(await json(`${recorder}?inbox`))].map(String));
      return textsIn(sent).includes(LAST);
    },
    'the end of the visit is in the stream',
    { timeout: 15000, interval: 100 }
  );
  return sent;
};

const expectNoContent = (sent) => {
  const texts = textsIn(sent);
  const found = (parts, test) => parts.filter((part) => texts.some((text) => test(text, part)));
  expect(texts, 'what nothing masks').to.include.members([THEIRS, LAST]);
  const isWithin = (text, part) => text.includes(part);
  expect({ numbers: found(numbers, isIn), words: found(words, isIn), links: found(links, isWithin) }).to.deep.equal({ numbers: [], words: [], links: [] });
};

const LANGUAGES = ['nb', 'lang=nb', 'lang=en'];

/** Where a mouse moves is recorded, without what it moves over; 5 and 6 are the focus. */
const isPress = ({ source, type }) => source === 2 && typeof type === 'number' && type !== 5 && type !== 6;

/** What each also counts, beside what it films: in its words. */
const countedIn = {
  rrweb: () => [],
  sentry: (sent) => sent.filter(({ category }) => category === 'ui.click').map(({ message }) => message),
  posthog: (sent) => sent.filter(({ event }) => event === '$autocapture').map(({ properties }) => properties.$elements[0].$el_text),
  datadog: (sent) => sent.filter(({ type }) => type === 'action').map(({ action }) => action.target.name),
};
const counted = {
  rrweb: [],
  // It minds no mark, and sees no further than the element.
  sentry: ['body > div#control', 'body > help-emergency'],
  posthog: [THEIRS],
  datadog: [THEIRS],
};

const starts = { before: 'before our script', after: 'after the elements have rendered' };

afterEach(() => resetMouse());

for (const [when, start] of Object.entries(starts)) {
  for (const name of Object.keys(counted))
    it(`${name} that starts ${start} films no number, word, language, link or click of the widget`, async () => {
      const sent = await visit(name, when);
      expectNoContent(sent);
      expect(sent.map(({ lang }) => lang).filter((lang) => lang && lang !== 'nb-NO'), 'languages').to.deep.equal([]);
      expect(textsIn(sent).filter((text) => LANGUAGES.includes(text)), 'languages').to.deep.equal([]);
      const presses = sent.filter(isPress);
      expect(presses.filter(({ type }) => type === 2), 'clicks').to.have.length(1);
      expect(new Set(presses.map(({ id }) => id)), 'what was clicked').to.have.property('size', 1);
      const theirs = sent.find(({ attributes }) => attributes?.id === 'theirs');
      // Datadog writes nodes another way.
      if (name !== 'datadog') expect(presses[0].id).to.equal(theirs.id);
      expect([...new Set(countedIn[name](sent))], 'what it counts').to.deep.equal(counted[name]);
    }).timeout(60000);

  it(`clarity that starts ${start} films no number, word or link of the widget but the link that is clicked`, async () => {
    const sent = await visit('clarity', when);
    // No mark keeps Clarity from saying where a link leads that is clicked (event 9), nor from what is clicked, and the structure.
    const clicks = sent.filter((object) => Array.isArray(object) && object[1] === 9 && object.length > 20);
    expect(clicks.map((click) => click[11])).to.include('tel:112');
    for (const click of clicks) click[11] = '';
    expectNoContent(sent);
  }).timeout(60000);
}
