import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from '@hub/shared/subgraph/run-process.ts';
import { subgraphNames, type SubgraphName } from './agencies.ts';
import { lockFolder, lockName } from './folder-lock.ts';
import { openKeys, type HubKeys } from './keys.ts';

/** Where an embedded hub keeps its databases and keys: HUB_DATA, or `data` next to the sources. */
export class DataFolder {
  readonly path: string;

  constructor(path: string = process.env['HUB_DATA'] ?? join(dirname(import.meta.dirname), 'data')) {
    this.path = path;
  }

  /** Throws unless a hub has run on this folder: its readers would create new data and keys that no hub uses. */
  requireRun(agency: SubgraphName): void {
    const isThere = [`${agency}.db`, 'keys'].every((name) => existsSync(join(this.path, name)));
    if (!isThere) throw new CannotStart(`No hub has run on ${this.path}; start one there first.`);
  }

  /** Locks the folder for this process; throws if a hub is running on it. Returns the unlock function. */
  lock(): () => void {
    mkdirSync(this.path, { recursive: true, mode: 0o700 });
    return lockFolder(this.path);
  }

  /** Removes databases, keys and marks. The folder must be locked. */
  reset(): void {
    for (const entry of readdirSync(this.path)) {
      if (entry !== lockName) rmSync(join(this.path, entry), { recursive: true, force: true });
    }
  }

  get databaseUrls(): Record<SubgraphName, string> {
    const urls = subgraphNames.map((name) => [name, `sqlite:${join(this.path, `${name}.db`)}`]);
    return Object.fromEntries(urls) as Record<SubgraphName, string>;
  }

  get keys(): HubKeys {
    return openKeys(join(this.path, 'keys'));
  }

  /** The file of the key that signs an agency's audit checkpoints, created on the first run. */
  auditKeyFile(agency: SubgraphName): string {
    return join(this.path, 'keys', `audit-${agency}.pem`);
  }

  /**
   * Whether an earlier edition began to load other demonstration data and did not finish, so that this one cannot go on. No
   * hub has served the folder yet.
   */
  get holdsPartOfEarlierDemo(): boolean {
    return existsSync(join(this.path, 'demo-begun')) && !this.demoIsLoaded;
  }

  /** When loading the demonstration data began; recorded on the first call, so that a load can resume. */
  get demoBegunAt(): Date {
    const mark = join(this.path, 'demo-with-procedures-begun');
    if (!existsSync(mark)) writeFileSync(mark, new Date().toISOString());
    return new Date(readFileSync(mark, 'utf8'));
  }

  get demoIsLoaded(): boolean {
    return existsSync(join(this.path, 'demo-loaded'));
  }

  markDemoLoaded(): void {
    writeFileSync(join(this.path, 'demo-loaded'), new Date().toISOString());
  }
}
