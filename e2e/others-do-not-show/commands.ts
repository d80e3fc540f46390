import type { GraphQLField } from 'graphql';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import { agreementTerms, documentHash, protocol, pseudonym, traceCodes } from '@hub/embedded/demo/steps.ts';
import { diseaseCode } from '../arrange.ts';
import { dossierOf } from '../the-drug-list-from-demand-to-removal/inputs.ts';
import { application } from '../the-institution-list-from-call-to-removal/inputs.ts';
import { anyInput } from './any-input.ts';
import type { Shared } from './arrange-shared.ts';
import type { KnownIds } from './known-ids.ts';
import type { Random } from './random.ts';

interface Draw {
  random: Random;
  ids: KnownIds;
  shared: Shared;
  /** The caller, or another organisation of its kind. */
  importer: string;
  institution: string;
}

const day = '2027-01-01';
const quantities = [1, 1, 2, 3, 0, -1, 4000, 100_000];
const items = ({ random, ids }: Draw) => Array.from({ length: 1 + random.below(3) }, () => ids.of('Item', random));
const inboxItems = ({ random, ids }: Draw) => ({ itemIds: [ids.of('InboxItem', random)] });
const removal = (draw: Draw) => ({
  lotId: draw.ids.of('BondedLot', draw.random),
  codes: items(draw),
  executor: 'e',
  witness: 'w',
  reason: 'x',
  documentHash: documentHash('r'),
});
const ofStock = ({ random, ids, shared }: Draw) => (random.chance(0.6) ? shared.drugId : ids.of('Drug', random));
const ofLetter = ({ random, ids, shared }: Draw) =>
  random.chance(0.5) ? random.of([shared.ofOne, shared.ofTwo]) : ids.of('Approval', random);

/** Inputs that are mostly complete, about things of the caller and of others. */
export const commands: Readonly<Record<string, (draw: Draw) => Record<string, unknown>>> = {
  registerAgreement: ({ random, importer, institution }) => ({
    ...random.of([
      { kind: 'INSTITUTION_IMPORTER', institutionId: institution },
      { kind: 'IMPORTER_MANUFACTURER', manufacturer: 'Example Manufacturer 1 (invented)' },
    ]),
    importerId: importer,
    ...agreementTerms('agreement'),
    validUntil: random.of(['2024-06-30', '2030-12-31']),
  }),
  applyForInstitutionList: ({ shared }) => ({ ...application, callId: shared.callId }),
  confirmAgreement: ({ random, ids }) => ({
    agreementId: ids.of('Agreement', random),
    documentSha256: documentHash(random.of(['supply', 'agreement'])),
    selectionGrounds: '按规定比选（虚构）',
  }),
  withdrawAgreement: ({ random, ids }) => ({ agreementId: ids.of('Agreement', random), reason: 'x' }),
  endAgreement: ({ random, ids, shared }) => ({
    agreementId: ids.of('Agreement', random),
    on: shared.today,
    reason: 'x',
  }),
  fileDrugDemand: ({ random }) => ({
    drugName: '需求药品（虚构）',
    diseaseCodes: [random.of([diseaseCode, '1-003'])],
    patients: 3,
    quantity: random.of(quantities),
    need: '临床需要（虚构）',
  }),
  applyForTemporaryImport: () => ({ dossiers: [dossierOf('申请药品（虚构）', 10)] }),
  withdrawListingApplication: ({ random, ids }) => ({ applicationId: ids.of('ListingApplication', random) }),
  acknowledgeListItems: inboxItems,
  enterBondedStock: (draw) => ({
    drugId: ofStock(draw),
    lots: [{ lotNumber: `N${draw.random.below(9)}`, expiryDate: '2030-06-30', quantity: draw.random.of(quantities) }],
  }),
  applyForClearanceForm: (draw) => ({
    approvalId: ofLetter(draw),
    institutionId: draw.institution,
    importerId: draw.importer,
    quantity: draw.random.of(quantities),
    mandateHash: documentHash('m'),
  }),
  releaseFromZone: (draw) => ({
    formId: draw.ids.of('ClearanceForm', draw.random),
    codes: items(draw),
    supplyRequestId: draw.random.chance(0.3) ? draw.ids.of('SupplyRequest', draw.random) : null,
    notFirstExpiredBecause: draw.random.chance(0.5) ? 'x' : null,
  }),
  cancelRelease: ({ random, ids }) => ({ releaseId: ids.of('Release', random), reason: 'x' }),
  askForSupply: (draw) => ({
    drugId: ofStock(draw),
    importerId: draw.importer,
    quantity: draw.random.of(quantities),
    neededBy: day,
  }),
  answerSupply: ({ random, ids }) => ({
    requestId: ids.of('SupplyRequest', random),
    accepted: random.chance(0.5),
    reason: 'x',
  }),
  withdrawSupply: ({ random, ids }) => ({ requestId: ids.of('SupplyRequest', random), reason: 'x' }),
  countStock: ({ random, ids }) => ({
    lines: [{ lotId: ids.of('BondedLot', random), found: random.of([0, 1, 60]), reason: 'x' }],
  }),
  destroyStock: removal,
  reexportStock: removal,
  returnToBond: (draw) => ({ releaseId: draw.ids.of('Release', draw.random), codes: items(draw), reason: 'x' }),
  acknowledgeStockItems: inboxItems,
  // A code is of one pack in the world: one that another importer has assigned since is taken (R84).
  codeItems: ({ random, ids }) => ({
    lotId: ids.of('BondedLot', random),
    codes: [random.chance(0.7) ? traceCodes(990, 500)[random.below(500)] : ids.old('Item', random)],
  }),
  scanIn: (draw) => ({ codes: items(draw) }),
  shelve: (draw) => ({ codes: items(draw) }),
  scanOut: (draw) => ({ releaseId: draw.ids.of('Release', draw.random), codes: items(draw) }),
  // Whoever holds a pack that was sent to another is told so, and an alert is raised (R79, R89).
  receive: ({ random, ids }) => ({ releaseId: ids.of('Release', random), codes: [ids.old('Item', random)] }),
  acknowledgeTraceItems: inboxItems,
  registerClinicalProtocol: (draw) => ({
    drugId: ofStock(draw),
    diseaseCodes: [draw.random.of([diseaseCode, '1-003'])],
    patientGroup: '患者',
    departments: [{ name: protocol.department, doctors: [protocol.doctor] }],
  }),
  recordUse: ({ random, ids, shared }) => ({
    code: ids.of('Item', random),
    ...protocol,
    diseaseCode: random.of([diseaseCode, '1-003']),
    patientPseudonym: pseudonym('x'),
    usedAt: shared.usedAt.toISOString(),
    consent: {
      givenBy: 'PATIENT',
      explainedBy: protocol.doctor,
      consentedAt: shared.usedAt.toISOString(),
      documentHash: documentHash('c'),
    },
  }),
  reportAdverseReaction: ({ random, ids, shared }) => ({
    code: ids.of('Item', random),
    reaction: '皮疹（虚构）',
    criteria: random.of([[], ['DEATH']]),
    onsetDate: day,
    learnedAt: shared.usedAt.toISOString(),
  }),
  acknowledgeSafetyItems: inboxItems,
  // Of agencies: refused to all that are compared, whatever they are about.
  issueClearanceForm: ({ random, ids }) => ({ formId: ids.of('ClearanceForm', random), number: 'N' }),
  signAssessment: ({ random, ids }) => ({
    assessmentId: ids.of('JointAssessment', random),
    decision: 'STOP_USE',
    opinion: 'x',
  }),
  giveDeliberationOpinion: ({ random, ids }) => ({
    draftId: ids.of('ListingApplication', random),
    stance: 'AGREE',
    opinion: 'x',
  }),
  closeRectification: ({ random, ids }) => ({
    rectificationId: ids.of('Rectification', random),
    accepted: true,
    reason: 'x',
  }),
};

/** The input of a command; of importers and hospitals, mostly the caller. */
export function inputOf(
  { name, args }: GraphQLField<unknown, unknown>,
  caller: string | undefined,
  { random, ids, shared }: Pick<Draw, 'random' | 'ids' | 'shared'>,
): Record<string, unknown> {
  const { kind, id } = (caller ? demoPrincipals.get(caller)! : { organisation: { kind: 'PUBLIC', id: '' } })
    .organisation;
  const party = (type: 'Importer' | 'Institution') =>
    type.toUpperCase() === kind && random.chance(0.9) ? id : ids.of(type, random);
  const draw = { random, ids, shared, importer: party('Importer'), institution: party('Institution') };
  return commands[name]?.(draw) ?? (anyInput(args[0]!, draw) as Record<string, unknown>);
}
