/** Features that the oldest browsers, `browserslist` in package.json, lack, and why they may be used. */
const enhancements = {
  'css-container-queries': 'without it the layout for the narrowest column stays',
  'css-focus-visible': 'without it the focus ring shows after a click too',
  'css-content-visibility': 'for printing without a `beforeprint` event, which opens the closed sections',
  'css-initial-letter': 'only resets the value of a host; a browser without it has nothing to reset',
  'css-zoom': 'only resets the value of a host, as above',
  'font-family-system-ui': 'without it the next font of the list stays',
  'font-size-adjust': 'only resets the value of a host, as above',
};

/** Features that they have in part, and the part that is used, which they have. */
const partlySupported = {
  'css-clip-path': '`inset()`',
  'css-media-range-syntax': 'Lightning CSS writes `min-width`',
  'css-masks': 'only `clip-path: inset()`, as above',
  'css-logical-props': 'sizes, margins, paddings and borders, no corners',
  'css-marker-pseudo': 'as a selector; where it takes no properties, a host cannot set any',
  'css-overflow': 'only `hidden`',
  multicolumn: '`columns`, gaps and `break-inside: avoid`',
};

export default {
  extends: 'stylelint-config-standard',
  plugins: ['stylelint-no-unsupported-browser-features'],
  rules: {
    // Sizes follow the font size of the reader: px is for hairlines, outlines and icons only.
    'declaration-property-unit-disallowed-list': { '/^(font|line-height|padding|margin|gap|inline-size|block-size|min-|max-)/': ['px', 'rem'] },
    'property-disallowed-list': ['/left/', '/right/', '/top/', '/bottom/', 'width', 'height'],
    'no-descending-specificity': null,
  },
  overrides: [
    {
      files: 'src/**/*.css',
      rules: { 'plugin/no-unsupported-browser-features': [true, { ignore: Object.keys({ ...enhancements, ...partlySupported }) }] },
    },
  ],
};
