import { LockMode } from '@mikro-orm/core';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { requireOnce } from '@hub/shared/command/require-input.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { Agency } from '../agency/agency.entity.ts';
import { importDossier, undecided } from '../import-application/rules/import-dossier.ts';
import { DemandEntry, DemandList } from './demand-list.entity.ts';
import { demandListProcedure } from './demand-list-procedure.ts';
import { demandListOfResult } from './demand-list.load.ts';

/** BJHC sums up what was applied for in a demand list, which the joint experts then assess (R45, R142). */
export const closeDemandList = command({
  name: 'closeDemandList',
  async run(context, { dossierIds }) {
    const { em, append, now, principal } = context;
    demandListProcedure.requireActor(context, 'closeDemandList');
    if (dossierIds.length === 0) throw refuse('NOTHING_TO_ASSESS', {});
    requireOnce('dossierIds', dossierIds);
    await requireUndecided(context, dossierIds);
    const taken = await em.find(DemandEntry, { dossierId: { $in: [...dossierIds] } });
    throwRefusals(taken.map(({ demandListId: id }) => refuse('ALREADY_EXISTS', { kind: 'DemandList', id })));
    const demandListId = newId();
    await demandListProcedure.begin(context, 'closeDemandList', { id: demandListId });
    for (const dossierId of dossierIds) em.create(DemandEntry, { dossierId, demandListId });
    // Locked until commit, so that lists are numbered one after the other.
    await em.findOne(Agency, { code: principal.organisation.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const number = (await em.count(DemandList, {})) + 1;
    append(DemandList, { id: demandListId, number, closedAt: now });
    return { demandListId };
  },
  payload: { demandList: demandListOfResult },
});

/** Throws if NMPA has decided about one of the dossiers. */
async function requireUndecided(context: CommandContext, dossierIds: readonly string[]): Promise<void> {
  for (const id of dossierIds.toSorted()) {
    const found = await importDossier.find(context, id);
    if (!found) throw refuse('NOT_FOUND', { kind: 'DrugDossier', id });
    if (!(undecided as readonly string[]).includes(found.state)) {
      const expected = undecided.join(' / ');
      throw refuse('WRONG_STATUS', { kind: 'DrugDossier', id, status: found.state, expected });
    }
  }
}
