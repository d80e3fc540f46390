import { randomUUID } from 'node:crypto';
import { commandDocument, type Data } from '@hub/embedded/client.ts';
import type { TestHub } from '../test-hub.ts';

/** A command of an organisation of the demonstration. */
export interface Act {
  by: string;
  command: string;
  input: Record<string, unknown>;
  /** The part of the payload to return. */
  select: string;
}

/** What a command came to: its payload, or the first refusal with its parameters. */
export interface Answer {
  /** Empty if it was not refused. */
  code: string;
  /** How much was asked for, and how much the refusal says was left, if it says so. */
  requested?: number;
  remaining?: number;
  payload?: Data;
}

/** Takes commands, all of them at once, and answers each in its place. */
export type Race = (acts: readonly Act[]) => Promise<Answer[]>;

/** Takes commands in this process, up to `atOnce` at the same time: a server takes only so many connections. */
export const raceIn =
  (hub: Pick<TestHub, 'as'>, atOnce = Infinity): Race =>
  async (acts) => {
    const organisations = [...new Set(acts.map(({ by }) => by))];
    const clients = new Map(await Promise.all(organisations.map(async (by) => [by, await hub.as(by)] as const)));
    const take = async ({ by, command, input, select }: Act): Promise<Answer> => {
      const given = { idempotencyKey: randomUUID(), ...input };
      const { data, errors } = await clients.get(by)!.ask(commandDocument(command, select), { input: given });
      if (!errors) return { code: '', payload: (data as Data)[command] };
      const { code, params = {} } = errors[0]!.extensions as { code: string; params?: Partial<Answer> };
      return { code, requested: params.requested, remaining: params.remaining };
    };
    const answers: Answer[] = [];
    const left = acts.entries();
    const lane = async () => {
      for (const [index, act] of left) answers[index] = await take(act);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, acts.length) }, lane));
    return answers;
  };
