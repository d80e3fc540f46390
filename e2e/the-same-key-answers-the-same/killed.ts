import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { now, type Customs } from '@hub/customs/arrange.ts';
import type { Command } from './commands.ts';
import type { Point } from './points.ts';

const program = join(import.meta.dirname, 'killed-process.ts');

/** What a process of customs is to do until it is killed. */
export interface Killed {
  databaseUrl: string;
  /** PEM */
  auditKey: string;
  /** The databases of the agencies that customs follows. */
  logs: Record<string, string>;
  /** The instant of the command. */
  at: string;
  point: Point;
  issued: Command;
}

/** How many processes run at once. */
const together = 3;

/** Issues each command to a process of its own, which is killed at its point. */
export async function killEach(cases: readonly { point: Point; command: Command }[], hub: Customs): Promise<void> {
  // Most of a process's time would be the compilation of the same modules.
  const compiled = await mkdtemp(join(tmpdir(), 'hub-compiled-'));
  const waiting = cases.values();
  const killNext = async () => {
    for (const { point, command } of waiting) await killedAt(point, command, { hub, compiled });
  };
  await Promise.all(Array.from({ length: together }, killNext));
  await rm(compiled, { recursive: true, force: true });
}

/** Issues a command to a process of its own, which is killed at the point; it gets no chance to finish anything. */
async function killedAt(
  point: Point,
  issued: Command,
  { hub, compiled }: { hub: Customs; compiled: string },
): Promise<void> {
  const { agency, databaseUrl } = hub.customs;
  const auditKey = agency.auditKey.export({ type: 'pkcs8', format: 'pem' });
  const logs = Object.fromEntries(['whitelists', 'trace', 'safety'].map((name) => [name, hub.of(name).databaseUrl]));
  const child = spawn(process.execPath, [program], { env: { ...process.env, NODE_COMPILE_CACHE: compiled } });
  const said = text(child.stderr);
  const ended = once(child, 'exit');
  let isThere = false;
  child.stdout.once('data', () => {
    isThere = true;
    child.kill('SIGKILL');
  });
  const killed: Killed = { databaseUrl, auditKey, logs, at: now.toISOString(), point, issued };
  child.stdin.end(JSON.stringify(killed));
  const [code, signal] = (await ended) as [number | null, NodeJS.Signals | null];
  if (!isThere || signal !== 'SIGKILL') throw new Error(`The process ended with ${code}: ${await said}`);
}
