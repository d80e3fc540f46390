import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestHub } from '../test-hub.ts';
import type { Answer, Race } from './act.ts';

/** What a process needs to take part. */
export interface RacerSettings {
  databaseUrl: string;
  /** PEM of the key that signs the audit chain of customs. */
  auditKey: string;
  /** The databases of the agencies that customs follows, by their names. */
  logs: Record<string, string>;
  at: string;
  /** How many commands are under way at any time. */
  atOnce: number;
}

/** A further process of customs takes commands, over few connections, on the databases of a hub that runs. */
export interface Racer {
  race: Race;
  /** Lets the process close what it has open, and waits for its end. */
  end: () => Promise<void>;
}

export async function startRacer({ databaseUrls, subgraphs, clock }: TestHub, atOnce: number): Promise<Racer> {
  const { customs, ...logs } = Object.fromEntries(
    Object.entries(databaseUrls).map(([name, url]) => [name, `${url}?connectionLimit=2`]),
  );
  const auditKey = subgraphs.customs.agency.auditKey.export({ type: 'pkcs8', format: 'pem' });
  const settings: RacerSettings = { databaseUrl: customs!, auditKey, logs, at: clock().toISOString(), atOnce };
  const program = join(import.meta.dirname, 'race-process.ts');
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (value: unknown) => {
    child.stdin.write(`${JSON.stringify(value)}\n`);
    const { done, value: said } = await lines.next();
    if (done) throw new Error('The process ended before it answered');
    return JSON.parse(said) as unknown;
  };
  await ask(settings);
  return {
    race: async (acts) => (await ask(acts)) as Answer[],
    end: async () => {
      const ended = child.exitCode === null ? once(child, 'exit') : undefined;
      child.stdin.end();
      await ended;
    },
  };
}

/** Gives each process every so manieth of the commands, so that all work at once. */
export const together =
  (races: readonly Race[]): Race =>
  async (acts) => {
    const count = races.length;
    const answers = await Promise.all(races.map((race, own) => race(acts.filter((_, index) => index % count === own))));
    return acts.map((_, index) => answers[index % count]![Math.floor(index / count)]!);
  };
