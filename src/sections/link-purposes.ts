import { assistedReturn, emergency, forFreedom, limitedPermit, policeGuide, rosaLine, rosaSite, victimSupport, type Destination } from '../facts/facts.js';
import { callsPolice, callsRosa, emailsForFreedom, opensPolice, opensRosa, opensUdi } from './ui-text.js';

/** By address. 02800 is not in the list: its own sentence says what it does. */
const purposes: Record<string, (() => string) | undefined> = {
  [emergency.href]: callsPolice,
  [victimSupport.href]: callsPolice,
  [rosaLine.href]: callsRosa,
  [rosaSite.href]: opensRosa,
  [limitedPermit.href]: opensUdi,
  [assistedReturn.href]: opensUdi,
  [policeGuide.href]: opensPolice,
  [forFreedom.href]: emailsForFreedom,
};

/** What a link to a fact does, so that nobody calls or leaves by surprise. */
export const purposeOf = ({ href }: Destination) => purposes[href]?.();
