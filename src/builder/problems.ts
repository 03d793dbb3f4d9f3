import type { Bilingual } from './bilingual.js';
import type { Choices } from './choices.js';
import { readContact, readExitHref } from './snippet-markup.js';

/** What is wrong with the address of the exit, which is not in the snippet then. */
export const exitProblem = (choices: Choices): Bilingual | undefined =>
  choices.exit !== 'none' && choices.exitHref && !readExitHref(choices)
    ? ['Skriv hele adressen, uten brukernavn. Den må begynne med https://', 'Write the whole address, without a user name. It must begin with https://']
    : undefined;

/** What is wrong with the contact, which is not in the snippet then. */
export const contactProblem = (choices: Choices): Bilingual | undefined =>
  (choices.contactWords.trim() || choices.contactAddress) && !readContact(choices)
    ? ['Skriv en e-postadresse, et telefonnummer eller en https://-adresse', 'Write an e-mail address, a phone number or an https:// address']
    : undefined;
