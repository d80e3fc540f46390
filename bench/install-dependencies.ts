import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const stamp = join(folder, 'node_modules', '.installed');

/** Installs the dependencies of the benches if they differ from the lock file, apart from the hub's own. */
export function installDependencies(): void {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(folder, file)));
  const fingerprint = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  process.stderr.write('Installing the gateways to compare, about 450 MB …\n');
  const install = spawnSync(
    'npx',
    ['--yes', 'pnpm@12.21.0', 'install', '--frozen-lockfile', '--reporter=append-only'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, CI: 'true' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (install.status !== 0)
    throw new Error(`${install.stdout ?? ''}\n${install.stderr ?? ''}\nThe dependencies could not be installed`);
  writeFileSync(stamp, fingerprint);
}
