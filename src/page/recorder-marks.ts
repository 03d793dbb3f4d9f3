/** With this class name Mixpanel's autocapture counts no tap. In a shadow root it looks for it on the link or button itself. */
export const UNTRACKED = 'mp-no-track';

/**
 * Class names that make session recorders leave out an element and its content: rrweb and Mixpanel, PostHog, Sentry, Datadog, FullStory, Mouseflow,
 * Amplitude, New Relic, Highlight. Other recorders look for attributes. demo/README.md says where each is documented.
 */
export const UNRECORDED =
  `rr-block ph-no-capture sentry-block dd-privacy-hidden fs-exclude mf-excluded amp-block nr-block highlight-block ${UNTRACKED}`;
