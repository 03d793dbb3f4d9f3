import type { Bilingual } from './bilingual.js';
import type { Choices } from './choices.js';
import { lookCss } from './look.js';
import { node, toHtml, toJsx, toVue } from './markup.js';
import { lines, styleElement, type Part, type PartsOf } from './part.js';
import { help, quickExit, scriptLine, type Form } from './pieces.js';

const SHOW_COMPONENT: Bilingual = ['Lag denne komponenten, og sett inn <Help /> der hjelpen skal stå:', 'Make this component, and put <Help /> where the help should stand:'];

const ALLOW_JS: Bilingual = ['Er appen skrevet i TypeScript: Legg "allowJs": true i compilerOptions i tsconfig.json.', 'If your app is in TypeScript: put "allowJs": true into compilerOptions of tsconfig.json.'];

/** The script and the look, in the page of the app. */
const indexPart = (choices: Choices, address: string, form: Form): Part => ({
  steps: [['I index.html, rett før </head>:', 'In index.html, right before </head>:']],
  file: 'index.html',
  code: lines(toHtml(scriptLine(choices, address)), styleElement(choices, form)),
});

const component = (imports: string, ...content: string[]) => `${imports}export default function Help() {
  return (
    <>
${content.map((line) => `      ${line}`).join('\n')}
    </>
  );
}`;

const jsxContent = (choices: Choices, address: string, form: Form) => {
  const exit = quickExit(choices);
  return [...(exit ? [toJsx(exit)] : []), toJsx(help(choices, address, form))];
};

export const reactParts: PartsOf = (choices, address, form) => [
  indexPart(choices, address, form),
  { steps: [SHOW_COMPONENT, ALLOW_JS], file: 'Help.jsx', code: component('', ...jsxContent(choices, address, form)) },
];

export const nextParts: PartsOf = (choices, address, form) => {
  const { attributes } = scriptLine(choices, address);
  const script = toJsx(node('Script', { ...attributes, defer: undefined }));
  const css = lookCss(choices.element, form, choices.scheme, choices.look);
  return [
    {
      steps: [SHOW_COMPONENT],
      file: 'app/help.jsx',
      code: component("import Script from 'next/script';\n\n", script, ...jsxContent(choices, address, form)),
    },
    ...(css ? [{ steps: [['I det globale stilarket:', 'In the global style sheet:'] as const], file: 'app/globals.css', code: css }] : []),
  ];
};

export const vueParts: PartsOf = (choices, address, form) => {
  const exit = quickExit(choices);
  const template = lines(exit && `  ${toVue(exit)}`, `  ${toVue(help(choices, address, form))}`);
  const hasElements = Boolean(exit) || form === 'element';
  return [
    indexPart(choices, address, form),
    { steps: [SHOW_COMPONENT], file: 'Help.vue', code: `<template>\n${template}\n</template>` },
    ...(hasElements
      ? [
          {
            steps: [['Fortell Vue at elementene ikke er komponenter:', 'Tell Vue that the elements are not components:'] as const],
            file: 'vite.config.js',
            code: "vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })",
          },
        ]
      : []),
  ];
};
