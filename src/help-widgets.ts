// Lit reads names of `window` while it loads.
import './host/override-globals.js';
import 'lit';
import './host/restore-globals.js';
import { HelpEmergency } from './elements/help-emergency.js';
import { QuickExit } from './elements/quick-exit.js';
import { SupportOffers } from './elements/support-offers.js';
import { TraffickingSigns } from './elements/trafficking-signs.js';
import { define } from './host/define.js';
import { exitHolder, startExit } from './host/exit.js';
import { obeyFrames } from './host/leave.js';
import { upgradePlaceholders } from './host/placeholders.js';
import { updateAll } from './host/present.js';

// Where a page has a Set of its own this fails at once, and the fallback stays.
updateAll();

const elements = {
  'help-emergency': HelpEmergency,
  'support-offers': SupportOffers,
  'trafficking-signs': TraffickingSigns,
};

startExit();
obeyFrames(() => { (exitHolder() ?? new QuickExit()).leave(); });
for (const [name, element] of Object.entries(elements)) define(name, element);
define('quick-exit', QuickExit);
// Without that one: many a page has a block of this class, for an exit of its own.
upgradePlaceholders(Object.keys(elements));
