import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { DrugDossier } from './import-application.entity.ts';
import { importDossier } from './rules/import-dossier.ts';

/** The institution records what NMPA has told it of a dossier (R29, R144); an approval is recorded by BJMPA. */
export const recordDossierStatus = command({
  name: 'recordDossierStatus',
  async run(context, { dossierId, status, document }) {
    const before = (await importDossier.find(context, dossierId))?.state;
    await importDossier.take(context, 'recordDossierStatus', dossierId, {
      to: status,
      documents: [document],
      documentField: 'document',
      details: { DOSSIER_STATUS: inChinese[status] },
    });
    // NHC is consulted once.
    if (before === status)
      throw refuse('WRONG_STATUS', { kind: 'DrugDossier', id: dossierId, status: before, expected: 'SUBMITTED' });
    return { dossierId };
  },
  payload: { dossier: dossierOfResult },
});

const inChinese = { NHC_CONSULTED: '已函询国家卫生健康委', REFUSED: '不予同意', WITHDRAWN: '已撤回' } as const;

/** The dossier that the command was about. */
function dossierOfResult({ dossierId: id }: { dossierId: string }, { em }: RequestContext) {
  return em.findOneOrFail(DrugDossier, { id });
}
