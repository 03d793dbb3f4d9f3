/** Pointer events of a finger. No driver presses one node and clicks another, as browsers do where a node has come under the finger. */

export const dispatchPress = (target) => target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));

export const dispatchClick = (target) => target.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true, composed: true }));
