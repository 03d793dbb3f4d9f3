/** Makes pages of what the builder gives, as a webmaster or a developer does. */

const fromMarkdown = (code) =>
  code.split('\n\n').map((block) => (block.startsWith('<') ? block : `<p>${block.replace(/\[(.*?)\]\((.*?)\)/g, '<a href="$2">$1</a>')}</p>`)).join('');

/**
 * The page that somebody makes of the parts of a snippet.
 *
 * @param parts - as `partsOf()` of builder.js returns them
 * @returns its `head` and `body`, and what {@link startApp} takes
 */
export const pageOf = (site, parts) => {
  const codes = parts.map(({ code }) => code);
  if (site === 'react' || site === 'next') {
    const components = parts.filter(({ file }) => file.endsWith('.jsx')).map(({ code }) => code);
    const head = site === 'react' ? codes[0] : parts.filter(({ file }) => file.endsWith('.css')).map(({ code }) => `<style>${code}</style>`).join('');
    return { head: `<script src="/vendors/react.js"></script>${head}`, body: '<div id="app"></div>', script: `/jsx?${new URLSearchParams({ code: components.join('\n') })}` };
  }
  if (site === 'vue') {
    const templates = parts.filter(({ file }) => file.endsWith('.vue')).map(({ code }) => code.replace(/^<template>|<\/template>$/g, ''));
    const setting = parts.find(({ file }) => file === 'vite.config.js')?.code ?? '';
    return { head: `<script src="/vendors/vue.js"></script>${codes[0]}`, body: '<div id="app"></div>', template: templates.join(''), elements: setting.match(/(?<=')[\w-]+(?=')/g) ?? [] };
  }
  const policy = site === 'policy' ? `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-n0nce'; style-src 'nonce-n0nce'">` : '';
  const inHead = codes.filter((code, i) => i === 0 && /<script/.test(code) && !/<help-|<div|<support|<trafficking/.test(code)).map((code) => code.replaceAll('YOUR-NONCE', 'n0nce'));
  return { head: policy + inHead.join(''), body: codes.slice(inHead.length).map(site === 'markdown' ? fromMarkdown : (code) => code).join('') };
};

/** Starts the app of a page, if it has one. */
export const startApp = ({ document, window }, { script, template, elements }) => {
  if (script) document.body.append(Object.assign(document.createElement('script'), { src: script }));
  if (!template) return;
  const app = window.Vue.createApp({ template });
  app.config.compilerOptions.isCustomElement = (tag) => elements.includes(tag);
  app.mount('#app');
};

/** The element that a page shows, in it or in a placeholder. */
export const findShown = ({ document }, name) => document.querySelector(name) ?? [...document.querySelectorAll('div, p')].map(({ shadowRoot }) => shadowRoot?.querySelector(name)).find(Boolean);
