import { expect, RECORD_CONSOLE } from '../support/browser/page.js';

/** Runs in the frame, which the test cannot read, and reports what it shows. */
const REPORTER = `${RECORD_CONSOLE}<script>
  let storage = 'works';
  try { localStorage } catch { storage = 'throws' }
  const report = () => {
    const help = document.querySelector('help-emergency').shadowRoot?.querySelector('.help[lang="' + document.documentElement.lang + '"]');
    if (!help) return requestAnimationFrame(report);
    for (const summary of help.querySelectorAll('summary')) summary.click();
    const open = help.querySelectorAll('details[open]').length;
    parent.postMessage({ storage, consoleMessages, open, text: help.textContent.replace(/\\s+/g, ' ') }, '*');
  };
  addEventListener('load', report);
</script>`;

const sentences = { en: ['call 112!', 'Rosa is aimed at potential victims', 'Are people showing signs of fear'], nb: ['Ring 112 i nødssituasjoner!', 'Ring 22 33 11 60.'] };

for (const [lang, expected] of Object.entries(sentences))
  it(`shows its content in a sandbox where localStorage throws, in "${lang}"`, async () => {
    const frame = document.createElement('iframe');
    frame.sandbox = 'allow-scripts';
    frame.srcdoc = `<!doctype html><html lang="${lang}">${REPORTER}<script src="${location.origin}/dist/help-widgets.js" defer></script><help-emergency></help-emergency>`;
    const message = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
    document.body.append(frame);
    const { data } = await message;
    frame.remove();
    expect(data.storage).to.equal('throws');
    for (const sentence of expected) expect(data.text).to.include(sentence);
    expect(data.open).to.equal(2);
    expect(data.consoleMessages).to.deep.equal([]);
  });
