import { execFileSync } from 'node:child_process';

/** What a process has open besides. */
const besides = 500;

/**
 * Says at once where the machine has no room for so many subscribers: every socket is an open file of the gateway. Node
 * raises its soft limit of open files to the hard one by itself. Ports are no limit, as subscribers have many addresses.
 */
export function requireRoom(sockets: number): void {
  const openFiles = execFileSync('sh', ['-c', 'ulimit -Hn'], { encoding: 'utf8' }).trim();
  if (openFiles !== 'unlimited' && Number(openFiles) < sockets + besides)
    throw new Error(`There is room for ${openFiles} open files in a process; needed are ${sockets + besides}`);
}
