import 'help-widgets';
import 'help-widgets/locales/nb';
