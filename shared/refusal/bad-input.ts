import type { Names } from './messages.ts';
import type { Reason, reasons } from './messages/reasons.ts';
import { Refusal } from './refusal.ts';

/** What a reason speaks of, beside the field. */
export type ReasonValues<Of extends Reason> = Readonly<Record<Names<(typeof reasons)[Of]['en']>, string | number>>;

/** Refuses an input with BAD_INPUT, naming the field and what is wrong with it. */
export function badInput<Of extends Reason>(
  field: string,
  reason: Of,
  ...[values]: [keyof ReasonValues<Of>] extends [never] ? [] : [ReasonValues<Of>]
): Refusal {
  return new Refusal('BAD_INPUT', { field, reason, ...values });
}
