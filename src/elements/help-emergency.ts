import type { PropertyDeclarations } from 'lit';
import { connectedElementsNamed } from '../page/connected-elements.js';
import { warn } from '../page/console.js';
import { unclobbered } from '../page/unclobbered.js';
import { isOnThisPage } from '../page/urls.js';
import { scrollAndFocus } from '../page/scroll-and-focus.js';
import { helpMeHeading, helpMeContent } from '../sections/help-me.js';
import { disclosureRow, linkRow, type Row } from '../templates/disclosure.js';
import { levelBelow, type HeadingLevel } from '../templates/heading.js';
import { HelpElement } from './help-element.js';
import { readRowAddress } from './row-address.js';

type Section = Row['section'];

/** The elements that hold the two sections. */
const tagNameOf: Record<Section, string> = { offers: 'support-offers', signs: 'trafficking-signs' };

/** The elements with a section. Commenters can write placeholders: an element that the host has written leads to none of them. */
const elementsWith = (section: Section, from: HelpEmergency) =>
  connectedElementsNamed(tagNameOf[section]).filter(({ isPlaceholder }) => from.isPlaceholder ?? !isPlaceholder);

/** The elements that the fragment of an address names, around an element and in the document. */
const elementsAt = ({ hash }: URL, from: HelpEmergency) => {
  const id = decodeURIComponent(hash.slice(1));
  return [from.getRootNode() as ShadowRoot, document].map((root) => unclobbered(root, 'getElementById').call(root, id));
};

/** Whether a click is left to the browser: on a link to another page, or for a new tab. */
const isForBrowser = (event: MouseEvent, address: URL) => !isOnThisPage(address) || event.ctrlKey || event.metaKey || event.shiftKey;

/**
 * The whole help page: immediate danger, and two rows, "I need help" and "I suspect trafficking", that open in place. Keep its room free:
 * `min-height: 42em`.
 *
 * @element help-emergency
 *
 * @csspart row - opens a section or leads to it
 */
export class HelpEmergency extends HelpElement {
  static override properties: PropertyDeclarations = {
    offersHref: { attribute: 'offers-href' },
    signsHref: { attribute: 'signs-href' },
  };

  /**
   * Where "I need help" leads: a page (`https:`, `http:` or relative, without a user) or a `#fragment` of this one. Default: `<support-offers>` on the
   * page, else it opens in place.
   *
   * An address of more than 2,048 characters is ignored.
   */
  declare offersHref: string | URL | null | undefined;

  /**
   * Where "I suspect trafficking" leads, written as `offers-href`. Default: `<trafficking-signs>` on the page, else it opens in place.
   *
   * An address of more than 2,048 characters is ignored.
   */
  declare signsHref: string | URL | null | undefined;

  private readonly openStates: Partial<Record<Section, boolean>> = {};

  /** Sections that open in place from now on, as a click has found the target of their row missing or hidden. */
  private readonly sectionsWithoutTarget = new Set<Section>();

  protected override get heading() {
    return helpMeHeading();
  }

  protected override renderSections(level: HeadingLevel): unknown {
    return helpMeContent(levelBelow(level), (row, section) => this.renderRow(row, section));
  }

  /** A row leads to a valid address of the host, else to an element on the page, else it opens its section in place. */
  private renderRow(row: Row, content: unknown) {
    const { section } = row;
    if (!this.sectionsWithoutTarget.has(section)) {
      const address = readRowAddress(this, `${section}-href`, this[`${section}Href`]);
      if (address)
        return linkRow(row, address.href, (event) => {
          if (isForBrowser(event, address)) return;
          event.preventDefault();
          void this.openTarget(section, () => elementsAt(address, this));
        });
      const find = () => elementsWith(section, this);
      if (find()[0]) return linkRow(row, undefined, () => void this.openTarget(section, find));
    }
    return disclosureRow(row, content, this.openStates[section], ({ target }) => { this.openStates[section] = (target as HTMLDetailsElement).open; });
  }

  /** Leads to the first of the elements that can be seen; without one, the section opens in place. */
  private async openTarget(section: Section, find: () => (HTMLElement | null)[]) {
    try {
      if (find().some((target) => target && scrollAndFocus(target))) return;
    } catch {
      // Malformed percent encoding, or something of the host's is in the way: the section opens in place.
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
