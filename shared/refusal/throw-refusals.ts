import { Refusal } from './refusal.ts';

/** As many as a scan may have codes. */
const maxRefusals = 1000;

/**
 * Throws what stands against an input as one refusal, if anything does: the caller learns of everything that is wrong at
 * once, and each refusal leaves on record what it is meant to.
 */
export function throwRefusals(refusals: readonly Refusal[]): void {
  const [first, ...others] = refusals.slice(0, maxRefusals);
  if (!first) return;
  throw new Refusal(
    first.code,
    first.params,
    async (context) => {
      for (const { record } of [first, ...others]) await record?.(context);
    },
    others,
  );
}
