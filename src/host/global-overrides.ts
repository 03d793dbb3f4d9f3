/** What puts each overridden name back. */
const restorers: (() => void)[] = [];

/** Gives a name of `window` another value until {@link restoreGlobals}. */
export const overrideGlobal = (name: string, value: unknown) => {
  // Deleting would take away the browser's own getter.
  const original = Reflect.getOwnPropertyDescriptor(window, name);
  Reflect.defineProperty(window, name, { configurable: true, value });
  restorers.push(() => {
    if (original) Reflect.defineProperty(window, name, original);
    else Reflect.deleteProperty(window, name);
  });
};

/** Gives the page its own values back. */
export const restoreGlobals = () => {
  for (const restore of restorers.splice(0)) restore();
};

// A page gets them back though Lit cannot load.
queueMicrotask(restoreGlobals);
