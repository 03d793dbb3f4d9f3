import { expect } from './page.js';

const channelsOf = (color) => color.match(/^rgba?\((.*)\)$/)[1].split(/[, /]+/).map(Number);

const luminance = (channels) => {
  const [red, green, blue] = channels.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The WCAG contrast ratio of two computed colours. A translucent colour is blended with its background. */
export const contrastRatio = (color, background) => {
  const [, , , opacity = 1] = channelsOf(background);
  expect(opacity, `${background} is opaque`).to.equal(1);
  const [red, green, blue, alpha = 1] = channelsOf(color);
  const blended = [red, green, blue].map((value, i) => value * alpha + channelsOf(background)[i] * (1 - alpha));
  const [dark, light] = [luminance(blended), luminance(channelsOf(background))].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};
