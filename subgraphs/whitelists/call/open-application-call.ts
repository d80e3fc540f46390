import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { command } from '../command.ts';
import { badInput } from '../refusals.ts';
import type { ListKind } from '../list/list.entity.ts';
import { ApplicationCall } from './application-call.entity.ts';

/** The agency that calls for applications to each list; drugs are applied for at any time. */
const callers: Readonly<Partial<Record<ListKind, string>>> = { INSTITUTION: 'BJHC', IMPORTER: 'TIANZHU' };

/** Opens a call for applications to the institution or importer list (R10). */
export const openApplicationCall = command({
  name: 'openApplicationCall',
  async run({ principal, now, append }, { kind, opensOn, closesOn = null }) {
    const caller = callers[kind];
    if (caller === undefined) throw badInput('kind', 'UNKNOWN');
    const openedBy = requireAgency(principal, caller);
    if (closesOn !== null && closesOn < opensOn) throw badInput('closesOn', 'BEFORE', { earliest: opensOn });
    const id = newId();
    append(ApplicationCall, { id, kind, opensOn, closesOn, openedBy, openedAt: now });
    return { callId: id };
  },
  payload: { call: ({ callId }, { em }) => em.findOneOrFail(ApplicationCall, { id: callId }) },
});
