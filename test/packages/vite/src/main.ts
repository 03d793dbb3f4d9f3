import { setBasePath } from 'help-widgets';
import 'help-widgets/locales/nb';

setBasePath('/help-widgets');
