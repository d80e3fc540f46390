import { LockMode } from '@mikro-orm/core';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { Agency } from '../agency/agency.entity.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { listsAppliedFor } from '../listing-application/rules/lists-applied-for.ts';
import { ApplicationCall } from './application-call.entity.ts';
import { callOfResult } from './application-call.load.ts';
import { isOver, overlap } from './rules/call-days.ts';

/** Opens a call for applications to the institution or importer list (R10): one at a time for each. */
export const openApplicationCall = command({
  name: 'openApplicationCall',
  async run({ em, principal, now, append }, { kind, opensOn, closesOn = null }) {
    if (kind === 'DRUG') throw badInput('kind', 'UNKNOWN');
    const openedBy = requireAgency(principal, listsAppliedFor[kind].owner);
    const today = dayOf(now);
    if (opensOn < today) throw badInput('opensOn', 'BEFORE', { earliest: today });
    if (closesOn !== null && closesOn < opensOn) throw badInput('closesOn', 'BEFORE', { earliest: opensOn });
    // Locked until commit: of two calls at once the second sees the first.
    await em.findOne(Agency, { code: openedBy }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const others = await em.find(ApplicationCall, { kind, closedAt: null });
    const other = others.find((each) => !isOver(each, now) && overlap(each, { opensOn, closesOn }));
    if (other) throw refuse('ALREADY_EXISTS', { kind: 'ApplicationCall', id: other.id });
    const id = newId();
    append(ApplicationCall, { id, kind, opensOn, closesOn, closedAt: null, openedBy, openedAt: now });
    return { callId: id };
  },
  payload: { call: callOfResult },
});
