/**
 * By these classes recorders of sessions leave out an element and all that is in it: rrweb and Mixpanel, PostHog, Sentry, Datadog, FullStory,
 * Mouseflow, Amplitude, New Relic, Highlight. Others ask for attributes. README says where each is documented.
 */
export const UNRECORDED =
  'rr-block ph-no-capture sentry-block dd-privacy-hidden fs-exclude mf-excluded amp-block nr-block highlight-block';
