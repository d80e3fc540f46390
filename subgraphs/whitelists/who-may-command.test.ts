import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import type { Actor, StepRule } from '@hub/shared/procedure/rules.ts';
import { procedures } from './procedures.ts';
import { assessed, demandOf, dossierOf, opinionOf } from './testing/drug-steps.ts';
import { drugRemovalOf, registrationOf } from './testing/drug-list-steps.ts';
import { importerApplication, importerOpinionOn, importerRemovalOf, renewalOf } from './testing/importer-steps.ts';
import { agreement } from './testing/agreement-steps.ts';
import { application, opinionOn, paper, removalOf, reviewOf } from './testing/listing-steps.ts';
import { inspectionOf, violationOf } from './testing/supervision-steps.ts';
import { agencyCodes, applicantIds, hospitalIds, arrangeWhitelists, type Whitelists } from './arrange.ts';

const callers = [...agencyCodes, 'XICHENG_AMR', 'NMPA', 'NHC', 'UNKNOWN', 'H1', 'M1', 'analyst'];
const id = newId();

/** Input of each command that nothing but its caller makes wrong. What it names need not exist. */
const inputs: Readonly<Record<string, object>> = {
  applyForInstitutionList: { ...application, callId: id },
  withdrawListingApplication: { applicationId: id, reason: 'R' },
  reviewInstitutionApplication: reviewOf(id),
  submitForDeliberation: { applicationIds: [id], document: paper('DRAFT_LIST') },
  conveneDeliberation: { draftId: id, meetsAt: '2030-01-01T00:00:00Z' },
  giveDeliberationOpinion: opinionOn(id),
  concludeDeliberation: { draftId: id, listed: [], absent: [], minutes: paper('MINUTES') },
  publishInstitutionList: { draftId: id, base: 0, effectiveFrom: '2030-01-01' },
  orderRectification: { institutionId: hospitalIds.H1, cause: 'C', dueOn: '2030-01-01', document: paper('ORDER') },
  closeRectification: { rectificationId: id, accepted: true, reason: 'R' },
  registerAgreement: { ...agreement, importerId: applicantIds.M1 },
  confirmAgreement: { agreementId: id, documentSha256: 'a'.repeat(64) },
  withdrawAgreement: { agreementId: id, reason: 'R' },
  endAgreement: { agreementId: id, on: '2030-01-01', reason: 'R' },
  removeInstitution: removalOf('H1', 'ILLEGAL_ACT'),
  fileDrugDemand: demandOf('D'),
  guideDrugDemand: { demandId: id, guidance: 'G' },
  applyForTemporaryImport: { dossiers: [dossierOf('D')] },
  recordDossierStatus: { dossierId: id, status: 'REFUSED', document: paper('NMPA_NOTICE') },
  closeDemandList: { dossierIds: [id] },
  giveEarlyAssessment: opinionOf(id, [assessed(id)]),
  publishDrugList: { base: 0, entries: [{ drugId: id, institutionIds: [id] }] },
  recordApproval: { number: 'N', date: '2024-01-01', lines: [{ drugId: id, quantity: 1, shares: [] }] },
  endApproval: { approvalId: id, status: 'ENDED', reason: 'R', document: paper('ENDING') },
  recordInspection: inspectionOf(id),
  recordViolation: violationOf(id),
  publishCreditRecord: { violationId: id, text: 'T', basis: 'B' },
  withdrawCreditRecord: { creditRecordId: id, reason: 'R' },
  applyForImporterList: { ...importerApplication, callId: id },
  acceptImporterApplication: { applicationId: id, accepted: true },
  giveImporterOpinion: importerOpinionOn(id),
  signImporterList: { draftId: id, base: 0, textSha256: 'a'.repeat(64) },
  proposeImporterRemoval: importerRemovalOf('M1'),
  removeDrug: drugRemovalOf(id),
  recordRegistration: registrationOf(id, { since: '2024-01-01' }),
  keepDrug: { registrationId: id, reason: 'R' },
  renewLicence: renewalOf(),
  decideLicenceRenewal: { renewalId: id, accepted: true },
  signRemoval: { proposalId: id, textSha256: 'a'.repeat(64) },
  withdrawRemovalProposal: { proposalId: id, reason: 'R' },
};

const kinds: Readonly<Record<string, string>> = { H1: 'INSTITUTION', M1: 'IMPORTER', analyst: 'ANALYST' };

/** Whether a table lets a caller take a step. */
function mayTake(by: Actor, caller: string, owners: readonly string[]): boolean {
  if (by === 'OWNER' || by === 'PARTY') return owners.includes(kinds[caller] ?? 'AGENCY');
  if ('agencies' in by) return by.agencies.includes(caller);
  return kinds[caller] === by.kind;
}

const steps = procedures.flatMap(({ owners, steps: rules }) =>
  Object.entries<StepRule>(rules).map(([name, rule]) => [name, { ...rule, owners }] as const),
);
const rows = Object.keys(inputs).flatMap((command) => {
  const actors = steps.filter(([name]) => name === command).map(([, rule]) => rule);
  const may = (caller: string) => actors.some(({ by, owners }) => mayTake(by, caller, owners));
  return callers.map((caller) => ({ command, caller, may: may(caller) }));
});

let register: Whitelists;
beforeAll(async () => {
  register = await arrangeWhitelists('sqlite');
});
afterAll(() => register.close());

test('every command of a procedure is tried', () => {
  expect(Object.keys(inputs).toSorted()).toEqual([...new Set(steps.map(([name]) => name))].toSorted());
});

test.each(rows)('[D37] $command by $caller: allowed is $may', async ({ command, caller, may }) => {
  const { codes } = await register.send(caller, command, inputs[command]!);
  expect(codes.includes('FORBIDDEN')).toBe(!may);
  if (!may) expect(codes).toEqual(['FORBIDDEN']);
});
