/** Lists the facts that nobody has checked, or nobody for 180 days. A report: it never fails. */
import { readFileSync } from 'node:fs';

const OLD = 180;
const DAY = 24 * 60 * 60 * 1000;

const facts = Object.entries(JSON.parse(readFileSync('dist/facts.json', 'utf8')));

const due = facts.flatMap(([name, { text, href, what, source, checked }]) => {
  const days = checked && Math.floor((Date.now() - new Date(checked)) / DAY);
  if (checked && days <= OLD) return [];
  return `${name}: ${text ?? href}\n  ${what}\n  source: ${source}\n  ${checked ? `checked ${checked}, ${days} days ago` : 'checked by no person yet'}`;
});

console.log(due.join('\n\n'));
console.log(`\n${due.length} of ${facts.length} facts are unchecked or older than ${OLD} days. When you have checked one, set its day in src/facts/facts.ts.`);
