import { buffer } from 'node:stream/consumers';
import { constants, inflateSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Session recorders with their own masking turned off: what they leave out, they leave out because of our marks.
 * Each posts its recording to `inbox`, or passes it to `keep`.
 */
const recorders = {
  rrweb: `
    import { record } from 'rrweb';
    record({ emit: (event) => keep(JSON.stringify(event)) });`,
  sentry: `
    import { createTransport, getReplay, init, replayIntegration } from '@sentry/browser';
    const decode = (body) => (typeof body === 'string' ? body : new TextDecoder().decode(body));
    init({
      dsn: 'https://key@o0.ingest.sentry.io/1',
      replaysSessionSampleRate: 1,
      transport: (options) => createTransport(options, async ({ body }) => (keep(decode(body)), { statusCode: 200 })),
      integrations: [
        replayIntegration({ maskAllText: false, maskAllInputs: false, blockAllMedia: false, useCompression: false, stickySession: false, minReplayDuration: 0, flushMinDelay: 500, flushMaxDelay: 1000 }),
      ],
    });
    window.send = () => getReplay().flush();`,
  posthog: `
    import posthog from 'posthog-js/dist/module.full.no-external.js';
    import 'posthog-js/dist/posthog-recorder.js';
    // PostHog does not record an automated browser.
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
    posthog.init('phc_test', {
      api_host: inbox,
      persistence: 'memory',
      disable_compression: true,
      request_batching: false,
      opt_out_useragent_filter: true,
      session_recording: { compress_events: false },
      loaded: () => posthog.startSessionRecording(true),
    });`,
  datadog: `
    import { datadogRum } from '@datadog/browser-rum';
    datadogRum.init({
      applicationId: '00000000-0000-0000-0000-000000000000',
      clientToken: 'pub0',
      site: 'datadoghq.com',
      proxy: inbox,
      sessionPersistence: 'memory',
      sessionSampleRate: 100,
      sessionReplaySampleRate: 100,
      trackUserInteractions: true,
      defaultPrivacyLevel: 'allow',
    });
    window.send = () => {
      datadogRum.stopSessionReplayRecording();
      datadogRum.stopSession();
    };`,
  clarity: `
    import { clarity } from 'clarity-js';
    clarity.start({ projectId: 'test', content: true, track: false, report: false, delay: 200, upload: keep });`,
};

const bundle = async (contents) => {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: '.' }, bundle: true, write: false, format: 'iife' });
  return `(() => {
    window.kept = [];
    const keep = (text) => kept.push(text);
    const inbox = document.currentScript.src;
    ${outputFiles[0].text}
  })();`;
};

const bundles = new Map();

/** What recorders have posted, by key. */
const inboxes = new Map();

/** The configuration that PostHog requests before it starts; the others ignore it. */
const RESPONSE = { sessionRecording: { endpoint: '/s/' }, supportedCompression: [], autocapture_opt_out: false };

/** The texts of a request body. Datadog sends a form with a compressed part whose stream is not ended. */
const textsIn = (body) => {
  const start = body.indexOf('\r\n\r\n\x78');
  if (!body.subarray(0, 2).equals(Buffer.from('--')) || start < 0) return [String(body)];
  return [inflateSync(body.subarray(start + 4), { finishFlush: constants.Z_SYNC_FLUSH }).toString(), ...String(body).match(/^\{.*\}$/gm)];
};

/**
 * `/recorders/NAME/KEY`: the script of a recorder, which starts at once and posts to this address or below it.
 * `/recorders/NAME/KEY?inbox`: what it has posted, as a list of texts.
 */
export const sessionRecorders = async (context, next) => {
  const [, name, key, subpath] = /^\/recorders\/(\w+)\/(\w+)(.*)$/.exec(context.path) ?? [];
  if (!(name in recorders)) {
    await next();
    return;
  }
  const inbox = inboxes.get(key) ?? [];
  inboxes.set(key, inbox);
  if (context.method === 'POST') inbox.push(...textsIn(await buffer(context.req)));
  if (context.querystring === 'inbox') context.body = inbox;
  else if (subpath || context.method === 'POST') context.body = RESPONSE;
  else {
    if (!bundles.has(name)) bundles.set(name, bundle(recorders[name]));
    context.type = 'js';
    context.body = await bundles.get(name);
  }
};
