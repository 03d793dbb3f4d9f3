/** `import 'help-widgets'` where there is no page, as in Node: the functions of index.ts, which do nothing there. */

export const setBasePath = () => undefined;

/** @internal Used by `help-widgets/locales/TAG`. */
export const addLocale = () => undefined;
