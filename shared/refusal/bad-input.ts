import type { Names } from './messages.ts';
import type { Reason, reasons } from './messages/reasons.ts';
import { Refusal } from './refusal.ts';

/** The parameters of a reason, besides the field. */
export type ReasonValues<Of extends Reason> = Readonly<Record<Names<(typeof reasons)[Of]['en']>, string | number>>;

/** Creates a BAD_INPUT refusal that names the field and the reason. */
export function badInput<Of extends Reason>(
  field: string,
  reason: Of,
  ...[values]: [keyof ReasonValues<Of>] extends [never] ? [] : [ReasonValues<Of>]
): Refusal {
  return new Refusal('BAD_INPUT', { field, reason, ...values });
}
