import { html, nothing } from 'lit';
import { joinSentences, renderSentence } from './sentence.js';

let nextPurposeId = 0;

/** Starts the ids of {@link withLinkPurpose} anew: they are unique in a shadow root. */
export const resetPurposeIds = () => { nextPurposeId = 0; };

/**
 * Sentences, and what their links do: a description that only assistive technology reads, with the link.
 *
 * @param purpose - what the links do, "Opens UDI's website"; undefined where the sentences say it
 * @param wrap - what the sentences stand in
 */
export const withLinkPurpose = (sentences: readonly string[], purpose: string | undefined, wrap: (text: unknown) => unknown) => {
  const id = `purpose-${nextPurposeId++}`;
  return html`${wrap(renderSentence(joinSentences(sentences), { describedBy: purpose ? id : nothing, purpose }))}${purpose ? html`<span hidden id=${id}>${purpose}</span>` : nothing}`;
};

/** A paragraph of sentences, and what its links do. */
export const paragraph = (sentences: readonly string[], purpose?: string) => withLinkPurpose(sentences, purpose, (text) => html`<p part="text">${text}</p>`);
