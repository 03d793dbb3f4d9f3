import { assistedReturn, emergency, forFreedom, limitedPermit, policeGuide, rosaLine, rosaSite, victimSupport } from '../facts/facts.js';
import { callsPolice, callsRosa, opensPolice, opensRosa, opensUdi, writesForFreedom } from './own-words.js';

const doing: Record<string, (() => string) | undefined> = {
  [emergency.href]: callsPolice,
  [victimSupport.href]: callsPolice,
  [rosaLine.href]: callsRosa,
  [rosaSite.href]: opensRosa,
  [limitedPermit.href]: opensUdi,
  [assistedReturn.href]: opensUdi,
  [policeGuide.href]: opensPolice,
  [forFreedom.href]: writesForFreedom,
};

/** What a link does when it is touched; undefined where its own sentence says it, as that of 02800 does. */
export const does = (href: string) => doing[href]?.();
