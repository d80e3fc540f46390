import { createServer } from 'node:net';
import pino from 'pino';
import { gatewayHttpServer } from '@hub/gateway/http/http-server.ts';
import { parseLogLevel, parsePort, SettingsReader } from '@hub/shared/subgraph/settings.ts';
import { onStopSignal } from '@hub/shared/subgraph/stop-signal.ts';
import { DataFolder } from './data-folder.ts';
import { loadDemo } from './demo/load-demo.ts';
import { startEmbeddedHub } from './embedded-hub.ts';
import { demoPrincipals } from './organisations.ts';

const help = `Runs the whole hub in one process: gateway and four subgraphs, each with its own SQLite file.

  npm start               first start: creates the databases and loads the demonstration data; later: keeps the data
  npm start -- --reset    begins anew: removes databases and keys first
  npm start -- --help     this text

Environment: HUB_PORT (4000), HUB_HOST (127.0.0.1), HUB_DATA (data), HUB_LOG_LEVEL (warn).`;

const tokenSeconds = 12 * 60 * 60;
const known = new Set(['--reset', '--help']);
const unknown = process.argv.slice(2).filter((argument) => !known.has(argument));
if (unknown.length > 0 || process.argv.includes('--help')) {
  if (unknown.length > 0) console.error(`Unknown: ${unknown.join(' ')}\n`);
  console.log(help);
  process.exit(unknown.length > 0 ? 2 : 0);
}

try {
  await run();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

async function run(): Promise<void> {
  const reader = new SettingsReader(process.env);
  const port = reader.read('HUB_PORT', 'the port to listen on', parsePort, '4000');
  const host = reader.read('HUB_HOST', 'the address to listen on', String, '127.0.0.1');
  const level = reader.read('HUB_LOG_LEVEL', 'how much is logged', parseLogLevel, 'warn');
  reader.done();
  const log = pino({ level });
  await requireFreePort(port, host);
  const folder = new DataFolder();
  const unlock = folder.lock();
  process.on('exit', unlock);
  if (process.argv.includes('--reset')) folder.reset();
  const hub = await startEmbeddedHub({ ...folder.keys, databaseUrls: folder.databaseUrls, log });
  const server = await gatewayHttpServer(hub.gateway);
  if (!folder.demoIsLoaded) {
    console.log('Loading the demonstration data …');
    await loadDemo(hub, folder.demoBegunAt);
    folder.markDemoLoaded();
  }
  const address = await server.listen({ port, host });
  onStopSignal(async () => {
    console.log('Stopping …');
    await server.close();
    await hub.close();
  });
  const tokens = await Promise.all(
    [...demoPrincipals].map(async ([key, principal]) => ({
      key,
      token: await hub.issuer.issue(principal, tokenSeconds),
    })),
  );
  console.log(`
The hub runs on demonstration data; approvals, quantities, lots and codes in it are invented.

  GraphQL        ${address}/graphql
  Sandbox        ${address}/graphql in a browser
  Subscriptions  ${address.replace('http', 'ws')}/graphql (graphql-transport-ws)

Tokens for 12 hours; send one as "Authorization: Bearer …", or print another with npm run token -- <name>:

${tokens.map(({ key, token }) => `  ${key.padEnd(10)} ${token}`).join('\n')}

Ctrl-C stops.`);
}

/** Fails before anything is touched where the port cannot be had. */
async function requireFreePort(port: number, host: string): Promise<void> {
  const probe = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  probe.once('error', () =>
    reject(new Error(`${host}:${port} cannot be listened on; it is in use, or HUB_PORT or HUB_HOST is wrong.`)),
  );
  probe.listen(port, host, resolve);
  await promise;
  await new Promise((closed) => {
    probe.close(closed);
  });
}
