import type {} from 'help-widgets/react';
import HelpWidgets from '../help-widgets';

export default function Page() {
  return (
    <main>
      <h1>Kontakt oss</h1>
      <HelpWidgets />
      <help-emergency heading-level={3} style={{ display: 'flow-root', fontSize: 'medium', minHeight: '42em' }}>
        <a href="tel:112">112</a> · <a href="tel:+4722331160">ROSA 22 33 11 60</a>
      </help-emergency>
    </main>
  );
}
