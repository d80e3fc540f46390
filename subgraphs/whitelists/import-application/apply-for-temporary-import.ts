import type { CommandContext } from '@hub/shared/command/context.ts';
import { quantityRefusals, requireOnce } from '@hub/shared/command/require-input.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { CaseCriterion } from '@hub/shared/procedure/procedure.entity.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { badInput } from '../refusals.ts';
import { requireDiseases } from '../disease/require-diseases.ts';
import { drugDemandProcedure } from '../drug-demand/drug-demand-procedure.ts';
import type { DrugDossierInput } from '../generated/resolvers.ts';
import { requireListed } from '../list-version/require-listed.ts';
import { requirePilotOpen } from '../pilot-period/require-pilot-open.ts';
import { judgeDossiers, type JudgedDossier } from './judge-dossiers.ts';
import { DrugDossier, ImportApplication } from './import-application.entity.ts';
import { importApplicationOfResult } from './import-application.load.ts';
import { importDossier } from './rules/import-dossier.ts';
import { varietyOf } from './rules/variety.ts';

const maxDossiers = 50;

/**
 * A listed institution applies to NMPA for the temporary import of several drugs; BJHC and BJMPA get a copy in the same
 * transaction (R33, D2). One dossier that must be refused refuses them all.
 */
export const applyForTemporaryImport = command({
  name: 'applyForTemporaryImport',
  async run(context, { dossiers }) {
    const { em, principal, now } = context;
    importDossier.requireActor(context, 'applyForTemporaryImport');
    const institutionId = principal.organisation.id;
    const today = dayOf(now);
    requireDossiers(dossiers);
    await requirePilotOpen(context);
    await requireListed(em, 'INSTITUTION', [institutionId], today);
    for (const [at, { diseaseCodes }] of dossiers.entries())
      await requireDiseases(em, `dossiers[${at}].diseaseCodes`, diseaseCodes);
    const judged = await judgeDossiers(em, dossiers, today);
    const demandIds = dossiers.flatMap(({ demandId }) => (demandId ? [demandId] : []));
    await drugDemandProcedure.takeAll(context, 'applyForTemporaryImport', demandIds);
    const applicationId = newId();
    em.create(ImportApplication, { id: applicationId, institutionId, submittedAt: now });
    for (const [at, dossier] of judged.entries())
      await submitDossier(context, dossier, { applicationId, institutionId, at });
    return { applicationId };
  },
  payload: { application: importApplicationOfResult },
});

function requireDossiers(dossiers: readonly DrugDossierInput[]): void {
  if (dossiers.length === 0 || dossiers.length > maxDossiers) throw badInput('dossiers', 'COUNT', { max: maxDossiers });
  const demandIds = dossiers.map(({ demandId }) => demandId);
  throwRefusals(
    dossiers.flatMap(({ planned, demandId }, at) => [
      ...quantityRefusals(planned.quantity, `dossiers[${at}].planned.quantity`),
      ...(demandId && demandIds.indexOf(demandId) < at
        ? [badInput(`dossiers[${at}].demandId`, 'ALREADY_USED', { value: demandId })]
        : []),
    ]),
  );
  for (const [at, { marketedAbroad }] of dossiers.entries())
    requireOnce(`dossiers[${at}].marketedAbroad`, marketedAbroad);
  // One dossier for each variety (R44, D32).
  requireOnce(
    'dossiers',
    dossiers.map(({ planned }) => varietyOf(planned)),
  );
}

async function submitDossier(
  context: CommandContext,
  { input, criteria, excludedClass }: JudgedDossier,
  { applicationId, institutionId, at }: { applicationId: string; institutionId: string; at: number },
): Promise<void> {
  const { documents, demandId = null, justification = null, ...claims } = input;
  const id = newId();
  await importDossier.begin(context, 'applyForTemporaryImport', {
    id,
    documents,
    documentsField: `dossiers[${at}].documents`,
    details: { IMPORT_APPLIED: input.planned.name },
  });
  const of = { id, applicationId, institutionId, approvalId: null };
  context.append(DrugDossier, { ...of, ...claims, demandId, justification, excludedClass });
  for (const [index, criterion] of criteria.entries())
    context.em.create(CaseCriterion, {
      group: null,
      claimed: null,
      threshold: null,
      ...criterion,
      caseId: id,
      number: index + 1,
    });
}
