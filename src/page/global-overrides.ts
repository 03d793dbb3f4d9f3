const restorers: (() => void)[] = [];

/** Gives a name of `window` another value until {@link restoreGlobals} runs. */
export const overrideGlobal = (name: string, value: unknown) => {
  // A getter of the browser would not come back by deleting the override.
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

// Also when Lit throws while it loads.
queueMicrotask(restoreGlobals);
