import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeApp } from '../support/server/describe-app.mjs';
import { serveFolder } from '../support/server/sites.mjs';

describeApp('React with TypeScript', 'react', { isRendered: false });

describeApp('Vue', 'vue', { serve: serveFolder('dist/client') }, ({ open }) => {
  it('shows a component of the app whose tag has a dash, as the elements have', async () => {
    const { page } = await open('/');
    assert.equal(await page.$eval('p', ({ textContent }) => textContent), 'Åpent alle hverdager');
  });
});

describeApp('Svelte', 'svelte', { serve: serveFolder('dist/client') });

describeApp('Astro', 'astro');

describeApp('Eleventy', 'eleventy', { serve: serveFolder('_site'), pages: { '/': 'scriptTag' } });
