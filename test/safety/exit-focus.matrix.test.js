import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from '../support/browser/exceptions.js';
import { sendKeys } from '../support/browser/keys.js';
import { expect } from '../support/browser/page.js';
import { cards, HOST_CONTROLS, openTabPage, tabThrough } from '../support/browser/tab.js';

const setBrowserFontSize = (size) => executeServerCommand('reader-font', size);

afterEach(async () => {
  await sendKeys({ up: 'Shift' });
  if (engine !== 'webkit') await setBrowserFontSize(16);
});

for (const letters of [16, 20, 24, 32])
  for (const lang of ['en', 'nb'])
    for (const isBackwards of [false, true])
      it(`${isBackwards ? 'Shift+Tab' : 'Tab'} comes to nothing under the bar, and to whole numbers, at 320 x 256 px with letters of ${letters} px, in ${lang}`, async () => {
        // The driver of WebKitGTK cannot set the letters of the reader.
        if (engine !== 'webkit') await setBrowserFontSize(letters);
        const attributes = engine === 'webkit' ? `style="--help-size: ${letters / 16}"` : '';
        const page = await openTabPage(HOST_CONTROLS + cards(['help-emergency', 'support-offers'], attributes) + HOST_CONTROLS, { lang });
        const { numbers } = await tabThrough(page, { isBackwards, where: `with letters of ${letters} px, in ${lang}` });
        expect(numbers, 'numbers that had the focus').to.be.at.least(4);
      }).timeout(120000);
