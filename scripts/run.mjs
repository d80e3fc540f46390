// Runs a TypeScript entry of the hub: installs the dependencies if they differ from the lock file, then starts the Node
// version that the project pins. Must itself run on the oldest supported Node (20).
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [entry, ...rest] = process.argv.slice(2);
const node = join(root, 'node_modules', '.bin', 'node');

function installedFingerprint() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const stamp = join(root, 'node_modules', '.installed');
const fingerprint = installedFingerprint();
if (!existsSync(node) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint) {
  console.error('Installing dependencies …');
  const install = spawnSync(
    'npx',
    ['--yes', 'pnpm@12.21.0', 'install', '--frozen-lockfile', '--reporter=append-only'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  if (install.status !== 0) {
    console.error(install.stdout, install.stderr, install.error?.message ?? '');
    console.error('The dependencies could not be installed; see above for the reason.');
    process.exit(1);
  }
  writeFileSync(stamp, fingerprint);
}

const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, entry), ...rest], {
  cwd: root,
  stdio: 'inherit',
  // Tests run the documented client on the Node that started them.
  env: { ...process.env, APOLLO_TELEMETRY_DISABLED: '1', HUB_LAUNCHER_NODE: process.execPath },
});
// A terminal sends Ctrl-C to the whole group; a supervisor signals only this process.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));
