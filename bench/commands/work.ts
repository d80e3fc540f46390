import { clearedDrug } from '../../e2e/arrange.ts';
import type { CommandCaller } from '../../shared/command/agency.ts';
import { key, type Scene } from './scene.ts';

export type Work = () => Promise<void>;

/** Arranges what commands of one kind need, and returns as many of them, each of which can run once. */
export type Arrange = (scene: Scene, count: number) => Promise<Work[]>;

/** A command about one of what was arranged, by a caller and with a key that no other command has. */
export type Command<Of, Result> = (by: CommandCaller, own: ReturnType<typeof key>, of: Of) => Promise<Result>;

/** As in a request, the caller and the key are there before the command begins. */
export const each = <Of>(all: readonly Of[], caller: () => CommandCaller, run: Command<Of, unknown>): Work[] =>
  all.map((one) => {
    const [by, own] = [caller(), key()];
    return async () => void (await run(by, own, one));
  });

/** What commands return, one after another. */
export async function results<Of, Result>(
  all: readonly Of[],
  caller: () => CommandCaller,
  run: Command<Of, Result>,
): Promise<Result[]> {
  const returned: Result[] = [];
  for (const one of all) returned.push(await run(caller(), key(), one));
  return returned;
}

export const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A drug with shelved packs and a form, by default for all of them. */
export const cleared = ({ parties, newSeries }: Scene, count: number, ofThem?: number) =>
  clearedDrug(parties, newSeries(), count, ofThem);
