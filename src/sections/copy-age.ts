import { nothing } from 'lit';
import globe from 'lucide-static/icons/globe.svg';
import { note } from '../templates/note.js';
import { renderSentence } from '../templates/sentence.js';
import { copyAge } from './ui-text.js';

/** The day of the commit that was built, in milliseconds; inserted by the build. */
declare const HELP_WIDGETS_BUILD_DAY: number;

const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000;

/** Says how old this copy of the script is, from two years on: numbers may have changed. */
export const copyAgeNotice = () => {
  const years = Math.floor((Date.now() - HELP_WIDGETS_BUILD_DAY) / YEAR_MS);
  return years > 1 ? note(globe, renderSentence(copyAge(years))) : nothing;
};
