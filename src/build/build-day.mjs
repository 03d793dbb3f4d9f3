import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The seconds since 1970 of the commit that is checked out; undefined in a folder that is no checkout. */
const commitTime = () => {
  try {
    return Number(execFileSync('git', ['log', '-1', '--format=%ct'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
};

/**
 * The day from which a copy of the script counts its age, in milliseconds: `SOURCE_DATE_EPOCH` in seconds, else the day of the commit.
 * The files of an unpacked archive have the time of its commit. So two builds of one commit are the same, on whatever day
 * (test/build/reproducible.test.mjs).
 */
export const buildDay = () => {
  const seconds = process.env.SOURCE_DATE_EPOCH ? Number(process.env.SOURCE_DATE_EPOCH) : commitTime();
  if (Number.isNaN(seconds)) throw new Error(`SOURCE_DATE_EPOCH is no number: ${process.env.SOURCE_DATE_EPOCH}`);
  const time = seconds === undefined ? statSync('package.json').mtimeMs : seconds * 1000;
  return Math.floor(time / DAY_MS) * DAY_MS;
};
