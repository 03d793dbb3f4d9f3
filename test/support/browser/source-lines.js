/** The lines of the source text without their bullets; also for Node tests. */
export const linesOf = (text) => text.split('\n').filter((line) => line.trim()).map((line) => line.replace(/^\s*•/, '').trim());
