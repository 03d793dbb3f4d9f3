import type { PropertyDeclarations } from 'lit';
import { reveal, leadTo, readAddress } from '../host/leading.js';
import { warn } from '../host/log.js';
import { present } from '../host/present.js';
import { below, type Level } from '../sections/heading.js';
import { helpMe, helpMePage } from '../sections/help-me.js';
import { leading, opening, type Sign } from '../sections/way.js';
import { HelpElement } from './help-element.js';

/** The ways on, and the element of ours that each leads to where the host has put it. */
const ways = { offers: 'support-offers', signs: 'trafficking-signs' } as const;
type Way = Sign['id'];

/**
 * The whole help page: immediate danger, and the ways on to the other two sections.
 *
 * @element help-emergency
 *
 * @csspart way - a row that opens or leads to a section
 */
export class HelpEmergency extends HelpElement {
  static override properties: PropertyDeclarations = {
    offersHref: { attribute: 'offers-href' },
    signsHref: { attribute: 'signs-href' },
  };

  /**
   * Where "I need help" leads: `https:`, `http:`, relative, or a `#fragment` of this page.
   * Default: to a `<support-offers>` on this page, else it opens in place. Another scheme is refused on the console.
   *
   * @attr offers-href
   */
  declare offersHref: string | URL | null | undefined;

  /**
   * Where "I suspect trafficking" leads; as `offersHref`, with `<trafficking-signs>`.
   *
   * @attr signs-href
   */
  declare signsHref: string | URL | null | undefined;

  private opened: Partial<Record<Way, boolean>> = {};

  /** Ways that proved to lead nowhere. */
  private inPlace = new Set<Way>();

  private closedForPrint: HTMLDetailsElement[] = [];

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  /** Opens everything for the printer and closes it again. */
  handleEvent({ type }: Event) {
    const open = type === 'beforeprint';
    if (open) this.closedForPrint = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.closedForPrint) details.open = open;
  }

  protected override heading() {
    return helpMe();
  }

  protected override content(level: Level) {
    return helpMePage(below(level), (sign, content) => this.way(sign, content));
  }

  /** A valid address wins over an element on the page, that over opening in place. */
  private way(sign: Sign, content: unknown) {
    const way = sign.id;
    if (!this.inPlace.has(way)) {
      const address = readAddress(this, `${way}-href`, this[`${way}Href`]);
      const elements = [...present].filter(({ localName }) => localName === ways[way]);
      if (address ?? elements[0])
        return leading(sign, address?.href, (event) => {
          if (address && (address.fragment === undefined || event.ctrlKey || event.metaKey || event.shiftKey)) return;
          event.preventDefault();
          void this.lead(way, address ? [this.find(address.fragment)] : elements);
        });
    }
    return opening(
      sign,
      content,
      this.opened[way],
      ({ target }) => (this.opened[way] = (target as HTMLDetailsElement).open)
    );
  }

  private find(id = '') {
    return (this.getRootNode() as Document | ShadowRoot).getElementById(id) ?? document.getElementById(id);
  }

  private async lead(way: Way, targets: (HTMLElement | null)[]) {
    const target = targets.find(reveal);
    if (target) {
      leadTo(target);
      return;
    }
    warn(this, `opens ${way} in place: nothing is shown where it leads`);
    this.inPlace.add(way);
    this.opened[way] = true;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${way} summary`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-emergency': HelpEmergency;
  }
}
