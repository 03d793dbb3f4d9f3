/**
 * Where a link opens: in this tab, whatever a `<base target>` says, as a help page left open behind
 * is a danger; out of somebody's frame, or it would open in a box.
 */
export const linkTarget = window.top === window ? '_self' : '_top';
