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

/** Takes commands in this process, up to `atOnce` at the same time. What was too busy is sent again with the same key. */
export const raceWith =
  (send: (act: Act) => Promise<Answer>, atOnce: number): Race =>
  async (acts) => {
    const answers: Answer[] = [];
    const left = acts.entries();
    const lane = async () => {
      for (const [index, act] of left) {
        const keyed = { ...act, input: { idempotencyKey: randomUUID(), ...act.input } };
        do answers[index] = await send(keyed);
        while (answers[index].code === 'BUSY');
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, acts.length) }, lane));
    return answers;
  };

/** Takes commands through the gateway of a hub in this process. */
export function raceIn(hub: Pick<TestHub, 'as'>, atOnce: number): Race {
  const clients = new Map<string, ReturnType<TestHub['as']>>();
  return raceWith(async ({ by, command, input, select }) => {
    clients.set(by, clients.get(by) ?? hub.as(by));
    const client = await clients.get(by)!;
    const { data, errors } = await client.ask(commandDocument(command, select), { input });
    if (!errors) return { code: '', payload: (data as Data)[command] };
    const { code, params = {} } = errors[0]!.extensions as { code: string; params?: Partial<Answer> };
    return { code, requested: params.requested, remaining: params.remaining };
  }, atOnce);
}
