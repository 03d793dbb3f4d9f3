/** The lines of the source text without their bullets. Node tests import this, too. */
export const linesOf = (text) => text.split('\n').filter((line) => line.trim()).map((line) => line.replace(/^\s*•/, '').trim());
