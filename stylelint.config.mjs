/** What the oldest browsers, `browserslist` in package.json, do not know, and why it may stand in a sheet all the same. */
const enhancements = {
  'css-container-queries': 'without it the layout of the narrowest column stays',
  'css-focus-visible': 'without it the ring shows after a click too',
  'css-content-visibility': 'for printers that are not announced; else `beforeprint` opens what is closed',
  'css-initial-letter': 'taken from a host; a browser that does not know it has nothing to take',
  'css-zoom': 'likewise',
  'font-family-system-ui': 'without it the next font of the list stays',
  'font-size-adjust': 'likewise',
};

/** What they know in part, and that the part we use is known. */
const known = {
  'css-clip-path': 'an inset',
  'css-masks': 'as above: no mask, an inset',
  'css-logical-props': 'sizes, margins, paddings and borders; not the corners',
  'css-marker-pseudo': 'as a selector; where it takes no property, a host cannot set one',
  'css-overflow': '`hidden` alone',
  multicolumn: '`columns`, gaps and `break-inside: avoid`',
};

export default {
  extends: 'stylelint-config-standard',
  plugins: ['stylelint-no-unsupported-browser-features'],
  rules: {
    // Sizes are the reader's own: px is for hairlines, outlines and icons only.
    'declaration-property-unit-disallowed-list': { '/^(font|line-height|padding|margin|gap|inline-size|block-size|min-|max-)/': ['px', 'rem'] },
    'property-disallowed-list': ['/left/', '/right/', '/top/', '/bottom/', 'width', 'height'],
    'no-descending-specificity': null,
  },
  overrides: [
    {
      files: 'src/**/*.css',
      rules: { 'plugin/no-unsupported-browser-features': [true, { ignore: Object.keys({ ...enhancements, ...known }) }] },
    },
  ],
};
