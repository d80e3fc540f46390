// Runs every test on the databases that are available, and prints which they are.
// HUB_REQUIRE_MYSQL=1 makes it fail if no MySQL or MariaDB server answers, HUB_REQUIRE_NATS=1 if no NATS server does.
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { dropSchemas, findMySql, type MySqlServer } from './find-mysql.ts';
import { clockLibrary } from './shifted-clock.ts';

const natsUrl = process.env['HUB_TEST_NATS_URL'] ?? 'nats://127.0.0.1:4222';

/** Removes from a server what tests have kept there. */
async function leave(server: MySqlServer): Promise<void> {
  try {
    await dropSchemas(server.url, `${kept}_`);
  } finally {
    await server.stop();
  }
}

async function answers(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 2000 });
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => done(true));
    socket.on('error', () => done(false));
    socket.on('timeout', () => done(false));
  });
}

const mysql = await findMySql();
const nats = await answers(natsUrl);
for (const [there, name] of [
  [mysql !== undefined, 'MYSQL'],
  [nats, 'NATS'],
] as const) {
  if (there || process.env[`HUB_REQUIRE_${name}`] !== '1') continue;
  console.error(`HUB_REQUIRE_${name}=1, but no server answers.`);
  await mysql?.stop();
  process.exit(1);
}

const leftOut = mysql ? '' : '; no MySQL or MariaDB server answered, so its tests are skipped';
console.log(`Databases: SQLite${mysql ? ` and ${mysql.version}` : ''}${leftOut}`);
console.log(
  nats
    ? `Feed transports: in process and NATS at ${natsUrl}`
    : 'Feed transports: in process; no NATS server answered, so its tests are skipped',
);

const clock = clockLibrary ? 'shifted to the end of a month and of a year' : 'the machine’s; faketime is not installed';
console.log(`Clock of the programs that tests start: ${process.env['FAKETIME'] ? 'shifted like this run’s' : clock}`);

/** What the names of the schemas begin with that tests keep for each other. */
const kept = `hub_test_kept_${process.pid}`;
const root = dirname(import.meta.dirname);
const vitest = spawn('node_modules/.bin/vitest', ['run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
    NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
    // All workers and programs started by tests load much the same modules.
    NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compile'),
    // A server that is named but does not answer is skipped as well.
    HUB_TEST_MYSQL_URL: mysql?.url,
    HUB_TEST_KEPT: kept,
    HUB_TEST_NATS_URL: nats ? natsUrl : undefined,
  },
});
vitest.on('exit', (code) => {
  void (mysql ? leave(mysql) : Promise.resolve()).finally(() => process.exit(code ?? 1));
});
