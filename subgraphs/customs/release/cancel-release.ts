import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { changeRows } from '@hub/shared/database/rows.ts';
import { command } from '../command.ts';
import { endPendingDeclarations } from '../customs-declaration/end-declaration.ts';
import { tell } from '../inbox/item-kinds.ts';
import { ReleaseCancelled } from '../published/zone-events.ts';
import { refuse } from '../refusals.ts';
import { freeItems, giveBackToForm, giveBackToLots } from './give-back.ts';
import { lockedRelease, requirePrepared } from './prepared-release.ts';
import { Release } from './release.entity.ts';
import { releaseOfResult } from './release.load.ts';

/**
 * The importer cancels a release of which nothing has been scanned out: lot, form and request get the packs back (R78). A
 * pack that trace scans out before it knows of this cannot pass the gate, nor be released again.
 */
export const cancelRelease = command({
  name: 'cancelRelease',
  follows: ['trace'],
  async run(context, { releaseId, reason }) {
    const { em, principal, now, publish } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    const release = await lockedRelease(em, releaseId, { importerId });
    if (release.state === 'PASSED_GATE') throw refuse('ALREADY_PASSED', { kind: 'Release', id: releaseId });
    requirePrepared(release);
    const { formId, drugId, institutionId } = release;
    const codes = await freeItems(em, release);
    // The form before the lots, as for a release.
    await giveBackToForm(context, release, reason);
    await giveBackToLots(context, release, reason);
    await endPendingDeclarations(context, { releaseId }, reason);
    await changeRows(em, Release, { id: releaseId }, { state: 'CANCELLED', cancelledAt: now, reason });
    publish(ReleaseCancelled, releaseId, { releaseId, formId, drugId, importerId, institutionId, codes });
    tell(context, { kind: 'INSTITUTION', id: institutionId }, 'RELEASE_CANCELLED', releaseId);
    return { releaseId };
  },
  payload: { release: releaseOfResult },
});
