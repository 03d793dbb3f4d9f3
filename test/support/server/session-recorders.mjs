import { buffer } from 'node:stream/consumers';
import { constants, gunzipSync, inflateSync } from 'node:zlib';
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
  mixpanel: `
    import mixpanel from 'mixpanel-browser';
    mixpanel.init('test', {
      api_host: inbox,
      api_payload_format: 'json',
      batch_requests: false,
      disable_persistence: true,
      autocapture: { capture_text_content: true },
      record_sessions_percent: 100,
      record_mask_all_text: false,
      record_mask_all_inputs: false,
      record_block_selector: '',
    });
    // Not before the last change has been noticed.
    window.send = () => setTimeout(() => mixpanel.stop_session_recording(), 500);`,
  openreplay: `
    import Tracker from '@openreplay/tracker';
    const inMemory = () => {
      const items = new Map();
      return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => items.set(key, value), removeItem: (key) => items.delete(key) };
    };
    const tracker = new Tracker({
      projectKey: 'test',
      ingestPoint: inbox,
      localStorage: inMemory(),
      sessionStorage: inMemory(),
      obscureTextEmails: false,
      defaultInputMode: 0,
      // The test server speaks HTTP.
      __DISABLE_SECURE_MODE: true,
    });
    tracker.use((app) => app.attachCommitCallback((messages) => keep(JSON.stringify(messages))));
    tracker.start();`,
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

/** What PostHog and OpenReplay ask for before they start; the others ignore it. */
const RESPONSE = {
  ...{ sessionRecording: { endpoint: '/s/' }, supportedCompression: [], autocapture_opt_out: false },
  ...{ token: 'test', userUUID: 'test', sessionID: 'test', delay: 0 },
};

/**
 * The texts of a request body. Mixpanel sends its recording compressed, and its events as a form with one field; Datadog a form with a
 * compressed part whose stream is not ended.
 */
const textsIn = (body) => {
  if (body.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]))) return [String(gunzipSync(body))];
  if (body.subarray(0, 5).equals(Buffer.from('data='))) return [new URLSearchParams(String(body)).get('data')];
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
