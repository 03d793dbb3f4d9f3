import { define } from './elements/define.js';
import { HelpEmergency } from './elements/help-emergency.js';
import { QuickExit } from './elements/quick-exit.js';
import { SupportOffers } from './elements/support-offers.js';
import { TraffickingSigns } from './elements/trafficking-signs.js';
import { updateAll } from './page/connected-elements.js';
import { upgradePlaceholders } from './page/placeholders.js';
import { startQuickExit } from './quick-exit/follow-page.js';

const helpElements = {
  'help-emergency': HelpEmergency,
  'support-offers': SupportOffers,
  'trafficking-signs': TraffickingSigns,
};

/** Defines the elements, and shows them in the placeholders of the page. */
export const start = () => {
  // A probe: on a page that has replaced Set this throws, while each element still shows its fallback.
  updateAll();
  startQuickExit();
  for (const [name, element] of Object.entries({ ...helpElements, 'quick-exit': QuickExit })) define(name, element);
  // <quick-exit> has no placeholder: many sites have a block of that class for an exit of their own.
  upgradePlaceholders(Object.keys(helpElements));
};
