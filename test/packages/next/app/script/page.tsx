import type {} from 'help-widgets/react';
import Script from 'next/script';

export default function Page() {
  return (
    <main>
      <h1>Kontakt oss</h1>
      <Script src="/help-widgets/help-widgets.js" referrerPolicy="no-referrer" />
      <help-emergency heading-level={3} style={{ display: 'flow-root', fontSize: 'medium', minHeight: '42em' }}>
        <a href="tel:112">112</a> · <a href="tel:+4722331160">ROSA 22 33 11 60</a>
      </help-emergency>
    </main>
  );
}
