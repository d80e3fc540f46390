import { chmodSync, closeSync, openSync, statSync } from 'node:fs';

/** Makes a file, and its companions with these suffixes, private to its owner, whatever its folder and umask allow. */
export function makePrivate(path: string, suffixes: readonly string[] = ['']): void {
  // Created here if missing, so that it is never readable by others.
  closeSync(openSync(path, 'a', 0o600));
  for (const suffix of suffixes) {
    const stat = statSync(`${path}${suffix}`, { throwIfNoEntry: false });
    if (stat && (stat.mode & 0o077) !== 0) chmodSync(`${path}${suffix}`, 0o600);
  }
}
