import { html } from 'lit';
import { emergency, rosaLine, type Destination, type Written } from '../facts/facts.js';
import { adoptStyles } from '../page/adopt-styles.js';
import { createElement } from '../page/create-element.js';
import { armTapGuard } from '../page/tap-guard.js';

/** The children of the element: what the host has written for the time before the script runs. */
export const fallback = html`<slot></slot>`;

/**
 * Whether a reader sees something of the fallback. Empty children, hidden ones and `<noscript>` would leave nothing to read.
 *
 * @param root - of the element, with the {@link fallback} in it
 */
export const isFallbackVisible = (root: ParentNode) => {
  const nodes = [...(root.querySelector('slot')?.assignedNodes({ flatten: true }) ?? root.children)] as (Node & Partial<HTMLElement>)[];
  // A node that is not rendered has text too.
  return nodes.some((node) => node.getClientRects?.().length !== 0 && /[\p{L}\p{N}]/u.test(node.innerText ?? node.textContent));
};

/** A number alone in its tile. */
const plainNumber = ({ href, text }: Written & Destination, className: string) => createElement('a', { href, textContent: `${text} `, className: `call ${className}` });

/** 112 and ROSA's number. In a box of class `help` no text style of the page reaches them. */
const plainNumbers = () => {
  const box = createElement('div', { className: 'help page' });
  box.append(plainNumber(emergency, 'emergency'), plainNumber(rosaLine, 'rosa'));
  return box;
};

/**
 * Shows the fallback of an element that cannot render; where a reader sees none, 112 and ROSA's number.
 *
 * @param root - the shadow root of the element; where it has none, the element
 */
export const showFallback = (root: ShadowRoot | HTMLElement, css: string) => {
  if (root instanceof ShadowRoot) {
    root.replaceChildren(createElement('slot'));
    adoptStyles(root, css);
  }
  if (!isFallbackVisible(root)) root.append(plainNumbers());
  armTapGuard();
};
