import { unclobbered } from './unclobbered.js';

/** An element and what is around it, from the inside out, as the page is drawn: through slots and shadow roots. */
export const flatTreeAncestors = (element: HTMLElement) => {
  const ancestors: HTMLElement[] = [];
  for (let node: Node | null | undefined = element; node; node = unclobbered(node as Element, 'assignedSlot') ?? unclobbered(node, 'parentNode') ?? (node as Partial<ShadowRoot>).host)
    if (node instanceof HTMLElement) ancestors.push(node);
  return ancestors;
};
