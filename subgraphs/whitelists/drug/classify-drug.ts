import { LockMode } from '@mikro-orm/core';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { command } from '../command.ts';
import { DrugClassified } from '../published/drug-events.ts';
import { refuse } from '../refusals.ts';
import { Drug } from './drug.entity.ts';
import { drugById } from './drug.load.ts';
import { requireScope } from './require-scope.ts';

/** BJMPA says anew, or of an older drug for the first time, what an importer's licence must allow for it (R54). */
export const classifyDrug = command({
  name: 'classifyDrug',
  async run({ em, principal, publish }, { drugId: id, licenceScope: asked }) {
    requireAgency(principal, 'BJMPA');
    const licenceScope = requireScope(asked);
    const drug = await em.findOne(Drug, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!drug) throw refuse('NOT_FOUND', { kind: 'Drug', id });
    drug.licenceScope = licenceScope;
    publish(DrugClassified, id, { drugId: id, licenceScope });
    return { drugId: id };
  },
  payload: { drug: async ({ drugId }, context) => (await drugById(context).load(drugId))! },
});
