/** What `npm run size` measures, for size-limit. */
import { languages, targetLocales } from '../../locales/languages.mjs';

/** Bytes of brotli. Letters outside Latin take two or three bytes each. */
const localeLimit = (tag) => (languages[tag].script ? '3800 B' : '3000 B');

const sizesOf = (file, limit) => [
  { name: `${file}, brotli bytes`, path: `../../build/size/${file}`, limit },
  { name: `${file}, gzip bytes`, path: `../../build/size/${file}`, gzip: true },
];

const builder = { name: 'the builder, brotli bytes', path: ['index.html', 'builder/builder.js', 'builder/builder.css'].map((file) => `../../build/size/${file}`), limit: '60 kB' };

export default [builder, sizesOf('help-widgets.js', '20000 B'), ...targetLocales.map((tag) => sizesOf(`locales/${tag}.js`, localeLimit(tag)))].flat();
