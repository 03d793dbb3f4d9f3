/**
 * The `target` of every link: this tab, whatever `<base target>` says, as a help page that stays open in another tab is a danger;
 * in a frame the whole window, as most sites refuse to be framed. The build replaces this module for the finished pages
 * (build/write-finished-pages.mjs).
 */
export const linkTarget = window.top === window ? '_self' : '_top';
