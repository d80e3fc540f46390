import type { Refusal, RefusalRecord } from './refusal.ts';

/** The maximum number of codes in a scan. */
const maxRefusals = 1000;

/**
 * Throws the given refusals, if any, as one: the caller learns at once of everything that is wrong, and each refusal
 * records what it is meant to.
 */
export function throwRefusals(refusals: readonly Refusal[]): void {
  const [first, ...others] = refusals.slice(0, maxRefusals);
  if (!first) return;
  const record: RefusalRecord = async (context) => {
    for (const { record } of [first, ...others]) await record?.(context);
  };
  throw first.with(record, others);
}
