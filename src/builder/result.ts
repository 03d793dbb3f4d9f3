import { html, nothing } from 'lit';
import type { Bilingual } from './bilingual.js';
import { contactProblem, exitProblem } from './problems.js';
import type { Part } from './snippet-part.js';
import { partsOf, remarksOf } from './sites.js';
import type { ViewContext } from './view.js';

/** The code that was copied last, and whether the browser let us. */
export interface CopyResult {
  readonly code: string;
  readonly isCopied: boolean;
}

type SetCopyResult = (result: CopyResult) => void;

/** Copies a snippet; where the browser does not let us, it is selected, for the keyboard. */
const copy = async (button: HTMLElement, code: string, setResult: SetCopyResult) => {
  try {
    await navigator.clipboard.writeText(code);
    setResult({ code, isCopied: true });
  } catch {
    const shown = button.closest('.part')?.querySelector('code');
    if (shown) getSelection()?.selectAllChildren(shown);
    setResult({ code, isCopied: false });
  }
};

const renderPart = ({ say }: ViewContext, { steps, file, code }: Part, copied: CopyResult | undefined, setCopied: SetCopyResult) => html`
  <li class="part">
    ${steps.map((step) => html`<p>${say(...step)}</p>`)}
    ${file ? html`<p class="file">${file}</p>` : nothing}
    <pre tabindex="0"><code>${code}</code></pre>
    <p class="copy">
      <button type="button" @click=${(event: Event) => void copy(event.currentTarget as HTMLElement, code, setCopied)}>${say('Kopier', 'Copy')}</button>
      <span role="status">${copied?.code !== code ? nothing : copied.isCopied ? say('Kopiert', 'Copied') : say('Koden er merket. Trykk Ctrl+C (⌘C på Mac) for å kopiere den.', 'The code is selected. Press Ctrl+C (⌘C on a Mac) to copy it.')}</span>
    </p>
  </li>`;

const isThisComputer = ({ hostname }: Location) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/** What is to be said of the address in the snippets. */
const addressNote = ({ say }: ViewContext) => {
  if (location.protocol === 'file:')
    return say(
      'Du har åpnet denne siden fra din egen datamaskin. Bytt ut ADDRESS med adressen der du legger mappen, for eksempel https://www.example.org/help-widgets. Åpner du siden derfra, fyller den inn adressen selv.',
      'You opened this page from your own computer. Replace ADDRESS with the address where you put the folder, say https://www.example.org/help-widgets. If you open the page there, it fills in the address itself.'
    );
  if (isThisComputer(location))
    return say('Denne adressen virker bare på denne datamaskinen: Legg mappen på en server før du publiserer.', 'This address works on this computer alone: put the folder on a server before you publish.');
  if (location.protocol === 'http:')
    return say('Adressen begynner med http://. En side med https:// laster ikke skriptet derfra: Legg mappen på en server med https.', 'The address begins with http://. A page with https:// does not load the script from there: put the folder on a server with https.');
  return undefined;
};

/** The snippets, each with what to do with it. */
export const result = (view: ViewContext, address: string, copied: CopyResult | undefined, setCopied: SetCopyResult) => {
  const { choices, say } = view;
  const withProblem = (nb: string, en: string, problem: Bilingual | undefined) => problem && `${say(nb, en)} ${say(...problem)}.`;
  // The field where it is typed may be far above, in a section that is closed.
  const notes = [
    withProblem('Adressen til knappen «Forlat siden» er ikke med i koden.', 'The address of the “Leave this page” button is not in the code.', exitProblem(choices)),
    withProblem('Kontakten din er ikke med i koden.', 'Your contact is not in the code.', contactProblem(choices)),
    addressNote(view),
  ];
  return html`
    ${notes.map((note) => (note ? html`<p class="note">${note}</p>` : nothing))}
    <ol class="parts">${partsOf(choices, address).map((part) => renderPart(view, part, copied, setCopied))}</ol>
    <ul class="remarks">${remarksOf(choices).map((remark) => html`<li>${say(...remark)}</li>`)}</ul>`;
};
