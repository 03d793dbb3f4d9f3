import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { neutralPage } from '../facts/facts.js';
import type { ConnectedElement } from '../page/connected-elements.js';
import { oncePerFrame } from '../page/once-per-frame.js';
import { carrier, chooseCarrier, createVisibilityObserver, isQuickExit } from './carrier.js';
import { placeExit } from './exit-position.js';
import type { ExitState } from './exit-button.js';
import { listenForFrameExit } from './frames.js';
import { leavePage } from './leave.js';
import { cancelFocusScroll, scrollFocusIntoView } from './uncover-focus.js';
import { watchShiftKey } from './shift-key.js';

/** A page moves its boxes in ways that no event reports. */
const UPDATE_INTERVAL_MS = 250;

/** Chooses the carrier of the exit, and shows the exit where it belongs. */
const updateExit = () => {
  try {
    chooseCarrier();
    placeExit();
  } catch {
    // The page has broken a function that is needed: the exit stays where it is.
  }
};

/** Once for all elements that a page adds or updates together. */
const updateExitInNextFrame = oncePerFrame(updateExit);

const visibilityObserver = createVisibilityObserver(updateExit);

const onFocusIn = (event: Event) => {
  // A fixed exit does not move with the page by itself.
  updateExit();
  scrollFocusIntoView(event);
};

/** Makes an element one that can carry the exit of the page. */
export class ExitController implements ReactiveController {
  constructor(private readonly host: ConnectedElement & ReactiveControllerHost) {
    host.addController(this);
  }

  get state(): ExitState {
    const { host } = this;
    if (!host.canCarryExit) return 'none';
    const current = carrier();
    if (host === current) return 'exit';
    return current && isQuickExit(current) ? 'none' : 'place';
  }

  hostConnected() {
    visibilityObserver?.observe(this.host);
    this.update();
  }

  hostDisconnected() {
    visibilityObserver?.unobserve(this.host);
    this.update();
  }

  hostUpdated() {
    if (this.host === carrier()) updateExit();
    else updateExitInNextFrame();
  }

  /** Watches the focus in the shadow root of the host: outside of it, no event tells how the focus moves within. */
  watchFocus(root: ShadowRoot) {
    root.addEventListener('focusin', onFocusIn);
    root.addEventListener('focusout', updateExit);
  }

  private update() {
    // The first element shows the exit from its first frame on; the others wait for one frame together.
    if (!carrier() || this.host === carrier() || isQuickExit(this.host)) updateExit();
    else updateExitInNextFrame();
  }
}

/** Starts to follow the page, the Shift key and the frames. */
export const startQuickExit = () => {
  for (const type of ['scroll', 'resize']) addEventListener(type, updateExit, true);
  setInterval(updateExit, UPDATE_INTERVAL_MS);
  addEventListener('focusin', onFocusIn);
  addEventListener('wheel', cancelFocusScroll);
  watchShiftKey();
  listenForFrameExit(() => {
    const element = carrier();
    if (element) element.leave();
    else leavePage(neutralPage.href);
  });
};
