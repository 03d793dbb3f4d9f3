interface PolicyFactory {
  createPolicy(name: string, rules: Record<string, (text: string) => string>): Policy;
}

interface Policy {
  createScriptURL(url: string): string;
}

const { trustedTypes } = window as unknown as Record<string, unknown>;

/** Undefined in a browser without Trusted Types, where content can clobber the name, and the methods of what has it. */
export const policyFactory = {}.toString.call(trustedTypes) === '[object TrustedTypePolicyFactory]' ? (trustedTypes as PolicyFactory) : undefined;

const unchanged = (text: string) => text;

/** For the templates of Lit and the addresses of locale files; undefined where the page does not allow it. */
export let policy: Policy | undefined;
try {
  policy = policyFactory?.createPolicy('lit-html', { createHTML: unchanged, createScriptURL: unchanged });
} catch {
  // The browser has reported the refused policy on the console.
}

/** An address that Trusted Types accept as the `src` of a script. */
export const trustedScriptUrl = (url: string) => policy?.createScriptURL(url) ?? url;
