/** A large page of a host that changes all the time, and counters of what is done on a page. */

/**
 * For `head`. `fillMain()` fills `<main>` with 20,000 nodes and 2,000 links of the host's own, one in ten with /embed/ in its address, 500 of
 * them in one block. `window.changes` has ways to change the page: each returns how many elements it has added.
 *
 * @param folder - the address that the links begin with
 */
export const largePageScript = (folder) => `<script>{
  let count = 0;
  const link = () => '<a href="${folder}' + (++count % 10 ? 'articles/' : 'embed/video/') + count + '">Article ' + count + '</a>';
  const item = () => '<li><p>' + link() + ' and <b>more</b></p></li>';
  const repeat = (times, html) => Array.from({ length: times }, html).join('');

  const main = () => document.querySelector('main');
  window.fillMain = () => {
    main().innerHTML = '<p>0</p><div>' + repeat(500, () => link() + ' ') + '</div><ul>' + repeat(1500, item) + '</ul>' +
      repeat(1400, () => '<p>Words, <b>bold</b> and <i>more</i></p>');
  };

  const create = (name, html = '') => Object.assign(document.createElement(name), { innerHTML: html });
  const replace = (old, child) => {
    old.replaceWith(child);
    return 1 + child.querySelectorAll('*').length;
  };
  window.changes = {
    'changes a text': () => {
      main().querySelector('p').textContent = ++count;
      main().querySelector('div').prepend('Words');
      return 0;
    },
    'removes a link': () => {
      main().querySelector('a').remove();
      return 0;
    },
    'adds a link to a block of links': () => replace(main().querySelector('a'), create('p', link()).firstChild),
    'adds a paragraph to a block of links': () => replace(main().querySelector('a'), create('p', 'Words')),
    'adds an item to a list': () => replace(main().querySelector('li'), create('ul', item()).firstChild),
    'adds a section with 300 elements': () => replace(main().lastElementChild, create('section', repeat(100, () => '<p>' + link() + ' <i>new</i></p>'))),
    'adds a list piece by piece': () => {
      const list = create('ul');
      main().lastElementChild.replaceWith(list);
      for (let i = 0; i < 20; i++) {
        const item = create('li');
        list.append(item);
        item.append(create('p', link()).firstChild);
      }
      return 41;
    },
  };
}</script>`;

/**
 * For `head`, before our script. While `window.isCounting`, `window.visited` counts the elements that are visited by the methods and properties
 * that search or walk the page, or read its text.
 */
export const COUNT_VISITS = `<script>
  window.visited = 0;
  window.isCounting = false;
  {
    const { querySelectorAll } = Element.prototype;
    const { get: parentOf } = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement');
    const { get: rootOf } = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement');
    const countIn = (root) => (root === document ? 1 + countIn(rootOf.call(root)) : root instanceof Element ? querySelectorAll.call(root, '*').length : 0);
    const kinds = [
      [(node) => countIn(node), ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementsByTagNameNS', 'getElementsByClassName']],
      [(node) => 1 + countIn(node), ['textContent', 'innerText', 'outerText', 'innerHTML', 'outerHTML']],
      [(node, result) => { let steps = 1; for (let element = node; element && element !== result; element = parentOf.call(element)) steps++; return steps; }, ['closest']],
      [() => 1, ['matches', 'contains', 'compareDocumentPosition', 'isConnected', 'getRootNode', 'parentNode', 'parentElement', 'childNodes', 'children',
        'childElementCount', 'firstChild', 'lastChild', 'firstElementChild', 'lastElementChild', 'nextSibling', 'previousSibling', 'nextElementSibling',
        'previousElementSibling', 'hasChildNodes', 'getElementById', 'nextNode', 'previousNode']],
    ];
    for (const [countVisits, names] of kinds)
      for (const name of names)
        for (const { prototype } of [Node, Element, HTMLElement, Document, TreeWalker, NodeIterator]) {
          const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
          if (!descriptor) continue;
          const part = descriptor.get ? 'get' : 'value';
          const original = descriptor[part];
          descriptor[part] = function (...rest) {
            const result = original.apply(this, rest);
            if (isCounting) visited += countVisits(this, result);
            return result;
          };
          Object.defineProperty(prototype, name, descriptor);
        }
  }
</script>`;

/**
 * For `head`, before our script. `window.work` is the kinds of work that the page has done: timers and frames that are requested, geometry that is read, and
 * changes of the document and of each open shadow root. `window.scrollListeners` are those of the page, of whatever target.
 */
export const RECORD_WORK = `<script>
  window.work = new Set();
  window.scrollListeners = [];
  {
    const record = (object, name) => {
      const descriptor = Object.getOwnPropertyDescriptor(object, name);
      if (!descriptor) return;
      const part = descriptor.get ? 'get' : 'value';
      const original = descriptor[part];
      descriptor[part] = function (...rest) {
        work.add(name);
        return original.apply(this, rest);
      };
      Object.defineProperty(object, name, descriptor);
    };
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask', 'getComputedStyle', 'innerWidth', 'innerHeight',
      'scrollX', 'scrollY', 'visualViewport']) record(window, name);
    for (const { prototype } of [Element, HTMLElement, Range, Document, ShadowRoot])
      for (const name of ['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'elementFromPoint', 'elementsFromPoint', ...['offset', 'client', 'scroll'].flatMap((name) =>
        ['Top', 'Left', 'Width', 'Height'].map((edge) => name + edge))]) record(prototype, name);

    const changes = new MutationObserver((records) => { for (const { type } of records) work.add('a change of ' + type); });
    const observe = (root) => changes.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
    observe(document);
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      observe(root);
      return root;
    };

    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
      if (type === 'scroll') scrollListeners.push(listener);
      return addEventListener.call(this, type, listener, ...rest);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, ...rest) {
      if (type === 'scroll') scrollListeners = scrollListeners.filter((other) => other !== listener);
      return removeEventListener.call(this, type, listener, ...rest);
    };
  }
</script>`;
