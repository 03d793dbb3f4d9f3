// First: it prepares the page for Lit.
import { giveBack } from './host/trusted-types.js';
import { HelpEmergency } from './elements/help-emergency.js';
import { SupportOffers } from './elements/support-offers.js';
import { TraffickingSigns } from './elements/trafficking-signs.js';
import { define } from './host/define.js';

define('help-emergency', HelpEmergency);
define('support-offers', SupportOffers);
define('trafficking-signs', TraffickingSigns);

giveBack();
