import { createServer } from 'node:net';
import { newLog } from '@hub/shared/log/new-log.ts';
import { gatewayHttpServer } from '@hub/gateway/http/http-server.ts';
import { exportedLists } from '@hub/gateway/start/exported-lists.ts';
import { readCorsOrigins } from '@hub/gateway/start/settings.ts';
import { collectOldObjectsSooner } from '@hub/shared/subgraph/heap-growth.ts';
import { runProcess } from '@hub/shared/subgraph/run-process.ts';
import { parseLogLevel, parsePort, SettingsReader } from '@hub/shared/subgraph/settings.ts';
import { DataFolder } from './data-folder.ts';
import { DatedClock } from './demo/dated-clock.ts';
import { demoBegins, loadDemo } from './demo/load-demo.ts';
import { startEmbeddedHub, type EmbeddedHub } from './embedded-hub.ts';
import { demoPrincipals } from './organisations.ts';
import { startText } from './start-text.ts';

const help = `Runs the whole hub in one process: gateway and four subgraphs, each with its own SQLite file.

  npm start               first start: creates the databases and loads the demonstration data; later: keeps the data
  npm start -- --reset    starts over: removes databases and keys first
  npm start -- --help     this text

Environment: HUB_PORT (4000), HUB_HOST (127.0.0.1), HUB_DATA (data), HUB_LOG_LEVEL (warn),
HUB_CORS_ORIGINS (none): origins of web pages that may use the hub, separated by commas.`;

const tokenSeconds = 12 * 60 * 60;
const known = new Set(['--reset', '--help']);
const unknown = process.argv.slice(2).filter((argument) => !known.has(argument));
if (unknown.length > 0 || process.argv.includes('--help')) {
  if (unknown.length > 0) console.error(`Unknown: ${unknown.join(' ')}\n`);
  console.log(help);
  process.exit(unknown.length > 0 ? 2 : 0);
}

collectOldObjectsSooner();
await runProcess(async (stopping) => {
  const { port, host, corsOrigins, log } = readSettings();
  await requireFreePort(port, host);
  const folder = new DataFolder();
  process.on('exit', folder.lock());
  if (process.argv.includes('--reset') || folder.holdsPartOfEarlierDemo) folder.reset();
  const clock = new DatedClock(() => new Date());
  // Until all is loaded nothing of it is too old to be kept.
  if (!folder.demoIsLoaded) clock.at(demoBegins);
  const hub = await startEmbeddedHub({ ...folder.keys, databaseUrls: folder.databaseUrls, clock: clock.now, log });
  const server = await gatewayHttpServer(hub.gateway, { corsOrigins, exports: exportedLists, health: hub.health });
  const stop = async () => {
    console.log('Stopping …');
    await server.close();
    await hub.close();
  };
  await loadMissingDemo(hub, folder, { clock, signal: stopping });
  if (stopping.aborted) return stop;
  const address = await server.listen({ port, host });
  const tokens = new Map<string, string>();
  for (const [key, principal] of demoPrincipals) tokens.set(key, await hub.issuer.issue(principal, tokenSeconds));
  console.log(startText(address, tokens));
  return stop;
});

function readSettings() {
  const reader = new SettingsReader(process.env);
  const port = reader.read('HUB_PORT', 'the port to listen on', parsePort, '4000');
  const host = reader.read('HUB_HOST', 'the address to listen on', String, '127.0.0.1');
  const level = reader.read('HUB_LOG_LEVEL', 'how much is logged', parseLogLevel, 'warn');
  const corsOrigins = readCorsOrigins(reader);
  reader.done();
  return { port, host, corsOrigins, log: newLog(level) };
}

/** Loads the missing part of the demonstration data. A hub that is stopped leaves the rest to its next start. */
async function loadMissingDemo(
  hub: EmbeddedHub,
  folder: DataFolder,
  { clock, signal }: { clock: DatedClock; signal: AbortSignal },
): Promise<void> {
  if (folder.demoIsLoaded) return;
  console.log('Loading the demonstration data …');
  try {
    await loadDemo(hub, { clock, setUpAt: folder.demoBegunAt, signal });
    folder.markDemoLoaded();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Fails before anything is touched if the port is not available. */
async function requireFreePort(port: number, host: string): Promise<void> {
  const probe = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  probe.once('error', ({ code }: NodeJS.ErrnoException) => {
    const reason =
      code === 'EADDRINUSE'
        ? 'is in use; stop the other hub, or name another HUB_PORT'
        : `cannot be listened on (${code}); HUB_PORT or HUB_HOST is wrong`;
    reject(new Error(`${host}:${port} ${reason}.`));
  });
  probe.listen(port, host, resolve);
  await promise;
  await new Promise((closed) => {
    probe.close(closed);
  });
}
