import { configureLocalization } from '@lit/localize';
import 'help-widgets';
import 'help-widgets/locales/nb';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import * as nb from './generated/locales/nb.js';
import './app-greeting.js';

const { setLocale } = configureLocalization({ sourceLocale, targetLocales, loadLocale: async () => nb });

setLocale(document.documentElement.lang);
