import { setBasePath, type HelpEmergencyElement } from 'help-widgets';
import 'help-widgets/locales/nb';
import 'help-widgets/locales/zh-Hans';

setBasePath('/help-widgets');
setBasePath(new URL('https://example.org/help-widgets'));

const emergency: HelpEmergencyElement | null = document.querySelector('help-emergency');
if (emergency) {
  emergency.headingLevel = 3;
  emergency.offersHref = '/help';
  emergency.exitHref = new URL('https://example.org');
}

document.createElement('support-offers').print = 'card';
document.createElement('trafficking-signs').languages = 'nb en';
document.createElement('quick-exit').drafts = 'none';
