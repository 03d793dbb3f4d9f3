import { nonce } from './address.js';
import { lend } from './global.js';

/** Without constructable style sheets Lit writes a `<style>`, which a strict policy lets pass by the nonce of our own script. */
export const withNonce = <T>(adopt: () => T): T => {
  const giveBack = lend('litNonce', nonce());
  const adopted = adopt();
  giveBack();
  return adopted;
};
