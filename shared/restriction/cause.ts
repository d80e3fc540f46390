import type { Refusal } from '../refusal/refusal.ts';
import type { Restriction } from './restriction.entity.ts';

/** Why an agency must not do something: what follows from it there, and how it refuses. */
export interface Cause<Gate extends string = string> {
  name: string;
  /** The code of its refusals. */
  code: string;
  clause: string;
  /** The kind of the subject whose row is locked. Every scope names one. */
  subject: string;
  /** The gates that a restriction for this cause can close. */
  forbids: readonly Gate[];
  refusal: (restriction: StandingRestriction) => Refusal;
}

/** A restriction as decisions see it. */
export type StandingRestriction = Pick<Restriction, 'id' | 'cause' | 'scope' | 'forbids'> & {
  startsAt: Date | null;
  endsAt: Date | null;
};
