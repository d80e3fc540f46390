import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small separate disk that can be filled without harm. */
export interface SmallDisk {
  path: string;
  resize: (megabytes: number) => void;
  remove: () => void;
}

/** Whether this process may mount a disk; if not, tests provoke the same fault in another way. */
export const canMount = process.platform === 'linux' && tryMount();

export function mountSmallDisk(megabytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'hub-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]);
  return {
    path,
    resize: (size) => execFileSync('mount', ['-o', `remount,size=${size}m`, path]),
    remove: () => {
      execFileSync('umount', ['--lazy', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function tryMount(): boolean {
  const path = mkdtempSync(join(tmpdir(), 'hub-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path]).status === 0;
  if (mounted) execFileSync('umount', [path]);
  rmSync(path, { recursive: true, force: true });
  return mounted;
}
