import browser from 'webextension-polyfill';
import { chooseLocale, type Locale } from '../model/index.ts';

/** The language a user chose, else the browser's. */
export const localeOf = (settings: { locale: Locale | null }): Locale =>
  settings.locale ?? chooseLocale([browser.i18n.getUILanguage(), ...navigator.languages]);
