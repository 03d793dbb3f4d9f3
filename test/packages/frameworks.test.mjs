import { describeApp } from '../support/server/describe-app.mjs';
import { serveFolder } from '../support/server/sites.mjs';

describeApp('React with TypeScript', 'react', { isRendered: false });

describeApp('Vue', 'vue', { serve: serveFolder('dist/client') });

describeApp('Svelte', 'svelte', { serve: serveFolder('dist/client') });

describeApp('Astro', 'astro');

describeApp('Eleventy', 'eleventy', { serve: serveFolder('_site'), pages: { '/': 'scriptTag' } });
