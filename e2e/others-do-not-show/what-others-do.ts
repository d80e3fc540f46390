import { importers, institutions } from '@hub/embedded/demo/organisations.ts';
import { recordApproval, registerAgreements } from '@hub/embedded/demo/steps.ts';
import { partiesOf } from '../arrange.ts';
import { refusal } from '../refusal.ts';
import { dossierOf } from '../the-drug-list-from-demand-to-removal/inputs.ts';
import { application, inspectionOf, violationOf } from '../the-institution-list-from-call-to-removal/inputs.ts';
import { paper } from '../journey.ts';
import { manufacturer, supply, type Shared } from './arrange-shared.ts';
import type { Twin } from './twin.ts';

/** An importer brings the shared drug to a hospital, which reads what it is told. */
export async function bring(
  hub: Twin,
  shared: Shared,
  by: { importer: string; institution: string; series: number; approvalId: string },
): Promise<void> {
  const parties = await partiesOf(hub, by.importer, by.institution);
  await registerAgreements(parties, manufacturer);
  await supply(parties, shared, by);
  const { inbox } = await parties.importer.query('{ inbox { stock { nodes { id } } } }');
  const itemIds = inbox.stock.nodes.map(({ id }: { id: string }) => id);
  await parties.importer.command('acknowledgeStockItems', { itemIds }, 'items { id }');
}

/** What is between agencies and organisations that the callers have nothing to do with. */
export async function mindTheirOwn(hub: Twin, shared: Shared): Promise<void> {
  const { drugId, callId } = shared;
  const applicant = await hub.as('applicant');
  await applicant.command('applyForInstitutionList', { ...application, callId }, 'application { id }');
  const ofAnother = await partiesOf(hub, 'importer3', 'hospital7');
  await recordApproval(ofAnother, { drugId, number: '他人-1（虚构）', quantity: 500 });
  const order = { institutionId: institutions[5]!.id, cause: '限期整改（虚构）', dueOn: '2027-03-01' };
  await (await hub.as('bjhc')).command('orderRectification', { ...order, document: paper('ORDER') }, '__typename');
  await ask(hub);
  await supervise(hub, shared);
  await goAstray(hub);
  await assess(hub, drugId);
}

/** A hospital files a demand, is guided, and asks for a temporary import. */
async function ask(hub: Twin): Promise<void> {
  const hospital = await hub.as('hospital6');
  const demand = { drugName: '他人需求（虚构）', diseaseCodes: ['1-003'], patients: 2, quantity: 5, need: '临床需要' };
  const { demand: filed } = await hospital.command('fileDrugDemand', demand, 'demand { id }');
  await (
    await hub.as('bjhc')
  ).command('guideDrugDemand', { demandId: filed.id, guidance: '请申请（虚构）' }, '__typename');
  await hospital.command('applyForTemporaryImport', { dossiers: [dossierOf('他人药品（虚构）', 7)] }, '__typename');
}

/** A hospital and an importer are inspected, and a violation is recorded that nobody has published. */
async function supervise(hub: Twin, { today }: Shared): Promise<void> {
  const bjmpa = await hub.as('bjmpa');
  const importerId = importers[2]!.id;
  await (await hub.as('bjhc')).command('recordInspection', inspectionOf(institutions[5]!.id, today), '__typename');
  await bjmpa.command('recordInspection', inspectionOf(importerId, today), '__typename');
  await bjmpa.command('recordViolation', violationOf(importerId), '__typename');
}

/** Packs that were sent to one hospital are scanned at another (R79, R89). */
async function goAstray(hub: Twin): Promise<void> {
  const importer = await hub.as('importer2');
  const { items } = await importer.query('{ items(state: SCANNED_OUT, first: 1) { nodes { code release { id } } } }');
  const [{ code, release }] = items.nodes;
  const attempt = (await hub.as('hospital8')).command(
    'receive',
    { releaseId: release.id, codes: [code] },
    '__typename',
  );
  if ((await refusal(attempt)) !== 'WRONG_INSTITUTION') throw new Error('A pack arrived where it was not sent');
}

/** BJMPA opens an assessment and signs, alone. */
async function assess(hub: Twin, drugId: string): Promise<void> {
  const bjmpa = await hub.as('bjmpa');
  const { adverseReactionReports } = await bjmpa.query(
    '{ adverseReactionReports(order: NEWEST_FIRST) { nodes { id drug { id } } } }',
  );
  const found = adverseReactionReports.nodes.find(({ drug }: { drug: { id: string } }) => drug.id === drugId);
  const opening = { drugId, reportIds: [found.id], scope: 'DRUG' };
  const { assessment } = await bjmpa.command('openJointAssessment', opening, 'assessment { id }');
  const signature = { assessmentId: assessment.id, decision: 'STOP_USE', opinion: '停止使用（虚构）' };
  await bjmpa.command('signAssessment', signature, '__typename');
}
