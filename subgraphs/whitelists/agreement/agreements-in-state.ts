import type { FilterQuery } from '@mikro-orm/core';
import type { Agreement } from './agreement.entity.ts';
import type { AgreementState } from './rules/agreement-state.ts';

/** The agreements that are in a state on a day, as `stateOn` says of each. */
export function agreementsInState(state: AgreementState, day: string): FilterQuery<Agreement> {
  if (state === 'WITHDRAWN') return { withdrawnAt: { $ne: null } };
  const over: FilterQuery<Agreement> = { $or: [{ validUntil: { $lt: day } }, { endedOn: { $lte: day } }] };
  if (state === 'ENDED') return { withdrawnAt: null, ...over };
  const standing: FilterQuery<Agreement> = {
    withdrawnAt: null,
    validUntil: { $gte: day },
    $or: [{ endedOn: null }, { endedOn: { $gt: day } }],
  };
  if (state === 'PROPOSED') return { ...standing, confirmedAt: null };
  return { ...standing, confirmedAt: { $ne: null }, validFrom: state === 'IN_FORCE' ? { $lte: day } : { $gt: day } };
}
