import { expect } from './page.js';

const channels = (color) => color.match(/^rgba?\((.*)\)$/)[1].split(/[, /]+/).map(Number);

const luminance = (channels) => {
  const [r, g, b] = channels.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG's contrast ratio of two computed colours; a translucent first one is mixed with the second. */
export const contrastRatio = (color, ground) => {
  const [, , , opaque = 1] = channels(ground);
  expect(opaque, `${ground} hides what is behind it`).to.equal(1);
  const [r, g, b, alpha = 1] = channels(color);
  const mixed = [r, g, b].map((value, i) => value * alpha + channels(ground)[i] * (1 - alpha));
  const [dark, light] = [luminance(mixed), luminance(channels(ground))].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};
