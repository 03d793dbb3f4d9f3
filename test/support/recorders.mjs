import { buffer } from 'node:stream/consumers';
import { constants, inflateSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Recorders of sessions, as a host starts them, but with all that they mask by themselves left open: what is hidden then is by our own marks.
 * Each sends to `inbox`, or tells `keep` what it would send.
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
    // It records no browser that a test drives.
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

const made = new Map();

/** What came to each address. */
const inboxes = new Map();

/** What a recorder of PostHog asks for before it begins, and others do not mind. */
const ANSWER = { sessionRecording: { endpoint: '/s/' }, supportedCompression: [], autocapture_opt_out: false };

/** A body as text; Datadog puts its own into a form, compressed and without an end. */
const readable = (body) => {
  const start = body.indexOf('\r\n\r\n\x78');
  if (!body.subarray(0, 2).equals(Buffer.from('--')) || start < 0) return [String(body)];
  return [inflateSync(body.subarray(start + 4), { finishFlush: constants.Z_SYNC_FLUSH }).toString(), ...String(body).match(/^\{.*\}$/gm)];
};

/**
 * `/recorders/NAME/ANYTHING`: a recorder that starts at once, and its inbox: what it sends there or below comes back,
 * as a list of texts, from `/recorders/NAME/ANYTHING?inbox`.
 */
export const sessionRecorders = async (context, next) => {
  const [, name, key, below] = /^\/recorders\/(\w+)\/(\w+)(.*)$/.exec(context.path) ?? [];
  if (!(name in recorders)) {
    await next();
    return;
  }
  const inbox = inboxes.get(key) ?? [];
  inboxes.set(key, inbox);
  if (context.method === 'POST') inbox.push(...readable(await buffer(context.req)));
  if (context.querystring === 'inbox') context.body = inbox;
  else if (below || context.method === 'POST') context.body = ANSWER;
  else {
    if (!made.has(name)) made.set(name, bundle(recorders[name]));
    context.type = 'js';
    context.body = await made.get(name);
  }
};
