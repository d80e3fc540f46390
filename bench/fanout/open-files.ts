import { execFileSync } from 'node:child_process';

/** Other files that a process has open. */
const besides = 500;

/**
 * Fails early if the machine cannot take so many subscribers: every socket is an open file of the gateway. Node raises
 * its soft limit of open files to the hard limit by itself. Ports are no limit, as subscribers use many addresses.
 */
export function requireRoom(sockets: number): void {
  const openFiles = execFileSync('sh', ['-c', 'ulimit -Hn'], { encoding: 'utf8' }).trim();
  if (openFiles !== 'unlimited' && Number(openFiles) < sockets + besides)
    throw new Error(`A process may open ${openFiles} files; ${sockets + besides} are needed`);
}
