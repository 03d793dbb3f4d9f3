'use client';

import 'help-widgets';
import 'help-widgets/locales/nb';

export default function HelpWidgets() {
  return null;
}
