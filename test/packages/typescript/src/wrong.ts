import { setBasePath } from 'help-widgets';
// @ts-expect-error There is no such language.
import 'help-widgets/locales/tlh';

// @ts-expect-error It takes an address.
setBasePath(8000);

const emergency = document.createElement('help-emergency');
// @ts-expect-error A level is a number.
emergency.headingLevel = 'third';
// @ts-expect-error It has no such property.
emergency.level = 3;

// @ts-expect-error It has no heading.
document.createElement('quick-exit').headingLevel = 3;
