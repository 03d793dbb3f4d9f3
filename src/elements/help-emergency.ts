import type { PropertyDeclarations } from 'lit';
import { connectedElements } from '../page/connected-elements.js';
import { warn } from '../page/console.js';
import { unclobbered } from '../page/unclobbered.js';
import { openAncestorDetails, scrollAndFocus } from '../page/scroll-and-focus.js';
import { helpMeHeading, helpMeContent } from '../sections/help-me.js';
import { disclosureRow, linkRow, type Row } from '../templates/disclosure.js';
import { levelBelow, type HeadingLevel } from '../templates/heading.js';
import { HelpElement } from './help-element.js';
import { readRowAddress, type RowAddress } from './row-address.js';

type Section = Row['section'];

/** The elements that hold the two sections. */
const tagNameOf: Record<Section, string> = { offers: 'support-offers', signs: 'trafficking-signs' };

/**
 * The whole help page: immediate danger, and a row for each of the other two sections.
 *
 * @element help-emergency
 *
 * @csspart row - a row that opens a section or leads to it
 */
export class HelpEmergency extends HelpElement {
  static override properties: PropertyDeclarations = {
    offersHref: { attribute: 'offers-href' },
    signsHref: { attribute: 'signs-href' },
  };

  /**
   * Where "I need help" leads: `https:`, `http:`, relative, or a `#fragment` of this page; at most 2,048 characters, without credentials
   * (`user@`). Default: to a `<support-offers>` on the page, else the section opens in place. Anything else is ignored with a warning on the
   * console.
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

  private readonly openStates: Partial<Record<Section, boolean>> = {};

  /** Sections that open in place for good, as a click found the target of their row missing or hidden. */
  private readonly sectionsWithoutTarget = new Set<Section>();

  private openedForPrint: HTMLDetailsElement[] = [];

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

  /**
   * Opens all sections for the printer, and closes them again.
   *
   * @internal
   */
  handleEvent({ type }: Event) {
    const isPrinting = type === 'beforeprint';
    if (isPrinting) this.openedForPrint.push(...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
    for (const details of this.openedForPrint) details.open = isPrinting;
    if (!isPrinting) this.openedForPrint = [];
  }

  protected override get heading() {
    return helpMeHeading();
  }

  protected override renderSections(level: HeadingLevel) {
    return helpMeContent(levelBelow(level), (row, section) => this.renderRow(row, section));
  }

  /** A row leads to a valid address of the host, else to an element on the page, else it opens its section in place. */
  private renderRow(row: Row, content: unknown) {
    const { section } = row;
    if (!this.sectionsWithoutTarget.has(section)) {
      const address = readRowAddress(this, `${section}-href`, this[`${section}Href`]);
      if (address) return linkRow(row, address.href, (event) => { this.followAddress(event, section, address); });
      if (this.findElements(section)[0]) return linkRow(row, undefined, () => void this.openTarget(section, this.findElements(section)));
    }
    return disclosureRow(row, content, {
      isOpen: this.openStates[section],
      onToggle: ({ target }) => (this.openStates[section] = (target as HTMLDetailsElement).open),
    });
  }

  /** The elements with a section. Commenters can write placeholders: an element that the host has written leads to none of them. */
  private findElements(section: Section) {
    return [...connectedElements].filter(({ localName, isPlaceholder }) => localName === tagNameOf[section] && (this.isPlaceholder ?? !isPlaceholder));
  }

  /** Leaves other pages and new tabs to the browser. */
  private followAddress(event: MouseEvent, section: Section, { fragment }: RowAddress) {
    if (fragment === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const find = (root: Document | ShadowRoot) => unclobbered(root, 'getElementById').call(root, fragment);
    void this.openTarget(section, [find(this.getRootNode() as ShadowRoot) ?? find(document)]);
  }

  /** Scrolls to the first candidate that is rendered; without one, the section opens in place. */
  private async openTarget(section: Section, candidates: (HTMLElement | null)[]) {
    for (const candidate of candidates) {
      if (!candidate) continue;
      openAncestorDetails(candidate);
      if (!candidate.getClientRects().length) continue;
      scrollAndFocus(candidate);
      return;
    }
    warn(this, `opens ${section} in place: its target is missing or hidden`);
    this.sectionsWithoutTarget.add(section);
    this.openStates[section] = true;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${section} summary`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-emergency': HelpEmergency;
  }
}
