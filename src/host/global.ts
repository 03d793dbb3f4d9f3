/**
 * Puts a value on `window` for a moment.
 *
 * @returns what puts back that which was there, a getter too: deleting would take away the browser's own
 */
export const lend = (name: string, value: unknown) => {
  const own = Reflect.getOwnPropertyDescriptor(window, name);
  Reflect.defineProperty(window, name, { configurable: true, value });
  return () => {
    if (own) Reflect.defineProperty(window, name, own);
    else Reflect.deleteProperty(window, name);
  };
};
