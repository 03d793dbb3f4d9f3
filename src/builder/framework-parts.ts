import type { Bilingual } from './bilingual.js';
import type { Choices } from './choices.js';
import { elementNames } from './elements.js';
import { lookCss } from './look.js';
import { node, toHtml, toJsx, toVue, type MarkupNode } from './markup.js';
import { lines, styleElement, type Part, type MakeParts } from './snippet-part.js';
import { help, quickExit, scriptLine, type Form } from './snippet-markup.js';

const SHOW_COMPONENT: Bilingual = ['Lag denne komponenten, og sett inn <Help /> der hjelpen skal stå:', 'Make this component, and put <Help /> where the help should stand:'];

const ALLOW_JS: Bilingual = ['Er appen skrevet i TypeScript: Legg "allowJs": true i compilerOptions i tsconfig.json.', 'If your app is in TypeScript: put "allowJs": true into compilerOptions of tsconfig.json.'];

/** The script and the look, in the page of the app. */
const indexPart = (choices: Choices, address: string, form: Form): Part => ({
  steps: [['I index.html, rett før </head>:', 'In index.html, right before </head>:']],
  file: 'index.html',
  code: lines(toHtml(scriptLine(choices, address)), styleElement(choices, form)),
});

const SHOW_EXIT: Bilingual = ['Lag denne komponenten, og sett inn <LeaveButton /> øverst i innholdet:', 'Make this component, and put <LeaveButton /> at the top of the content:'];

const component = (name: string, lines: readonly string[], imports = '') => `${imports}export default function ${name}() {
  return (
    <>
${lines.map((line) => `      ${line}`).join('\n')}
    </>
  );
}`;

/** The exit at the top, as a component of its own. */
const exitPart = (choices: Choices, file: string, write: (exit: MarkupNode) => string): Part[] => {
  const exit = quickExit(choices);
  return exit ? [{ steps: [SHOW_EXIT], file, code: write(exit) }] : [];
};

const jsxExit = (exit: MarkupNode) => component('LeaveButton', [toJsx(exit)]);

export const reactParts: MakeParts = (choices, address, form) => [
  indexPart(choices, address, form),
  ...exitPart(choices, 'LeaveButton.jsx', jsxExit),
  { steps: [SHOW_COMPONENT, ALLOW_JS], file: 'Help.jsx', code: component('Help', [toJsx(help(choices, address, form))]) },
];

export const nextParts: MakeParts = (choices, address, form) => {
  const { attributes } = scriptLine(choices, address);
  const script = toJsx(node('Script', { ...attributes, defer: undefined }));
  const css = lookCss(choices, form);
  return [
    ...exitPart(choices, 'app/leave-button.jsx', jsxExit),
    { steps: [SHOW_COMPONENT], file: 'app/help.jsx', code: component('Help', [script, toJsx(help(choices, address, form))], "import Script from 'next/script';\n\n") },
    ...(css ? [{ steps: [['I det globale stilarket:', 'In the global style sheet:'] as const], file: 'app/globals.css', code: css }] : []),
  ];
};

const vueTemplate = (markup: MarkupNode) => `<template>\n  ${toVue(markup)}\n</template>`;

/** Vue takes a tag with a dash for a component, unless this names it. */
const VUE_SETTING: Part = {
  steps: [['Fortell Vue at elementene ikke er komponenter:', 'Tell Vue that the elements are not components:']],
  file: 'vite.config.js',
  code: `vue({ template: { compilerOptions: { isCustomElement: (tag) => ${JSON.stringify([...elementNames, 'quick-exit']).replaceAll('"', "'").replaceAll(',', ', ')}.includes(tag) } } })`,
};

export const vueParts: MakeParts = (choices, address, form) => {
  const exits = exitPart(choices, 'LeaveButton.vue', vueTemplate);
  return [
    indexPart(choices, address, form),
    ...exits,
    { steps: [SHOW_COMPONENT], file: 'Help.vue', code: vueTemplate(help(choices, address, form)) },
    ...(exits[0] || form === 'element' ? [VUE_SETTING] : []),
  ];
};
