/** Lists the facts that nobody has checked, or nobody in the last 180 days. It is a report and never fails. */
import { readFileSync } from 'node:fs';

const MAX_AGE_DAYS = 180;
const DAY_MS = 24 * 60 * 60 * 1000;

const facts = Object.entries(JSON.parse(readFileSync('dist/facts.json', 'utf8')));

const due = facts.flatMap(([name, { text, href, what, source, checked }]) => {
  const days = checked && Math.floor((Date.now() - new Date(checked)) / DAY_MS);
  if (checked && days <= MAX_AGE_DAYS) return [];
  const age = checked ? `checked ${checked}, ${days} days ago` : 'checked by no person yet';
  return `${name}: ${text ?? href}\n  ${what}\n  source: ${source}\n  ${age}`;
});

console.log(due.join('\n\n'));
console.log(`\n${due.length} of ${facts.length} facts are unchecked or older than ${MAX_AGE_DAYS} days. When you have checked one, set its day in src/facts/facts.ts.`);
