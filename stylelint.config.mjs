export default {
  extends: 'stylelint-config-standard',
  rules: {
    // Sizes are the reader's own: px is for hairlines, outlines and icons only.
    'declaration-property-unit-disallowed-list': { '/^(font|line-height|padding|margin|gap|inline-size|block-size|min-|max-)/': ['px', 'rem'] },
    'property-disallowed-list': ['/left/', '/right/', '/top/', '/bottom/', 'width', 'height'],
    'no-descending-specificity': null,
  },
};
