'use client';

import 'help-widgets';
import 'help-widgets/locales/nb';
import type {} from 'help-widgets/react';
import { useState } from 'react';

export default function Page() {
  const [level, setLevel] = useState<2 | 3>(3);
  return (
    <main>
      <h1>Kontakt oss</h1>
      <button onClick={() => setLevel(2)}>Større overskrift</button>
      <help-emergency heading-level={level} style={{ display: 'flow-root', fontSize: 'medium', minHeight: '42em' }}>
        <a href="tel:112">112</a> · <a href="tel:+4722331160">ROSA 22 33 11 60</a>
      </help-emergency>
    </main>
  );
}
