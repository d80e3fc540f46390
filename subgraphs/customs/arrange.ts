import { ControlMeasureOrdered } from '@hub/safety/published/events.ts';
import type { Organisation } from '@hub/shared/access/principal.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import type { DataOf } from '@hub/shared/feed/event.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { appendRows, newRow } from '@hub/shared/paging/append-rows.ts';
import { startAllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { AgreementConfirmed, AgreementEnded, AgreementRegistered } from '@hub/whitelists/published/agreement-events.ts';
import { DrugClassified } from '@hub/whitelists/published/drug-events.ts';
import { ApprovalRecorded, DrugRegistered, ListPublished, PilotPeriodSet } from '@hub/whitelists/published/events.ts';
import { ImporterLicensed } from '@hub/whitelists/published/importer-events.ts';
import { closeBalanced, enterByHand } from './books-balance.ts';
import { ClearanceForm } from './clearance-form/clearance-form.entity.ts';

/** The day of all commands: in Beijing it has begun, in UTC it is still the day before. */
export const today = '2024-04-01';
export const yesterday = '2024-03-31';
export const tomorrow = '2024-04-02';
export const now = new Date('2024-03-31T16:10:00Z');

export const importerId = newId();
export const institutionId = newId();
export const bjmpa: Organisation = { kind: 'AGENCY', id: 'BJMPA' };
export const importer: Organisation = { kind: 'IMPORTER', id: importerId };
export const institution: Organisation = { kind: 'INSTITUTION', id: institutionId };
/** Both are on the lists, but have no agreement with anyone. */
export const otherImporter: Organisation = { kind: 'IMPORTER', id: newId() };
export const otherInstitution: Organisation = { kind: 'INSTITUTION', id: newId() };

const importerIds = [importerId, otherImporter.id];
const institutionIds = [institutionId, otherInstitution.id];
const pilot = { from: '2024-01-01', until: '2024-12-31' };

export type Customs = Awaited<ReturnType<typeof arrangeCustoms>>;

/**
 * The agencies on the day, with one importer and one institution for which everything is in order. None follows in the
 * background: what a command knows of the others, it has asked for itself.
 */
export async function arrangeCustoms(dialect: Dialect) {
  const subgraphs = await startAllSubgraphs({ dialect, clock: () => now });
  const customs = subgraphs.of('customs');
  let version = 0;

  const { publish } = subgraphs;
  const setPilot = (period: { from: string; until: string } = pilot) => publish(PilotPeriodSet, period);
  const publishList = async (
    kind: DataOf<typeof ListPublished>['kind'],
    memberIds: readonly string[],
    permitted = institutionIds,
  ) => {
    version += 1;
    const members = memberIds.map((memberId) => ({ memberId, institutionIds: kind === 'DRUG' ? permitted : [] }));
    await publish(ListPublished, { listVersionId: newId(), kind, version, effectiveFrom: '2024-01-01', members });
  };
  /** An agreement that a party has registered; returns its id. */
  const propose = async (terms: Partial<DataOf<typeof AgreementRegistered>>): Promise<string> => {
    const term = { agreementId: newId(), importerId, validFrom: '2024-01-01', validUntil: '2024-12-31', ...terms };
    const parties = { kind: 'INSTITUTION_IMPORTER', institutionId: null, manufacturer: null } as const;
    await publish(AgreementRegistered, { ...parties, ...term });
    return term.agreementId;
  };
  const confirm = (agreementId: string) => publish(AgreementConfirmed, { agreementId });
  /** An agreement that binds within its days: with an institution, both have confirmed it. Returns its id. */
  const agree = async (terms: Parameters<typeof propose>[0]): Promise<string> => {
    const agreementId = await propose(terms);
    if (terms.institutionId) await confirm(agreementId);
    return agreementId;
  };
  /** The importer's licence has this last day and scope. */
  const license = (validUntil: string, scope: DataOf<typeof ImporterLicensed>['scope'] = ['CHEMICAL', 'BIOLOGICAL']) =>
    publish(ImporterLicensed, { importerId, number: 'L', scope, validUntil });
  /** The importer's licence must allow this for a drug. */
  const classify = (drugId: string, ...licenceScope: DataOf<typeof DrugClassified>['licenceScope']) =>
    publish(DrugClassified, { drugId, licenceScope });
  const approve = async (drugId: string, terms: Partial<DataOf<typeof ApprovalRecorded>> = {}): Promise<string> => {
    const approvalId = newId();
    const shares = [{ institutionId, quantity: null }];
    const dated = { date: '2024-03-01', quantity: 10, validUntil: null, ...terms };
    await publish(ApprovalRecorded, { approvalId, number: approvalId, drugId, shares, ...dated });
    return approvalId;
  };
  /** A drug with its manufacturer, and the only one on the list. */
  const listDrug = async (manufacturer = 'M'): Promise<string> => {
    const drugId = newId();
    await publish(DrugRegistered, { drugId, name: drugId, manufacturer, diseaseCodes: ['2-001'] });
    await publishList('DRUG', [drugId]);
    return drugId;
  };
  const apply = (input: object, by = institution) => {
    const given = { institutionId, importerId, quantity: 1, ...input };
    const select = 'clearanceForm { id status applicantKind quantity }';
    return issue(customs, { command: 'applyForClearanceForm', by, input: given, select });
  };

  const ask = (input: object, by = institution) => {
    const asked = { importerId, quantity: 4, neededBy: today, ...input };
    return issue(customs, { command: 'askForSupply', by, input: asked, select: 'supplyRequest { id state quantity }' });
  };

  await setPilot();
  await publishList('IMPORTER', importerIds);
  await publishList('INSTITUTION', institutionIds);
  await agree({ institutionId });
  await agree({ kind: 'IMPORTER_MANUFACTURER', manufacturer: 'M' });

  return {
    customs,
    /** Any of the agencies. */
    of: (name: string) => subgraphs.of(name),
    /** Fails if the books differ from the ledger, but for the kinds of rows that the test has itself set by hand. */
    close: (setByHand: Parameters<typeof closeBalanced>[1] = []) => closeBalanced(subgraphs, setByHand),
    publish,
    setPilot,
    publishList,
    agree,
    propose,
    confirm,
    endAgreement: (agreementId: string, endedOn: string) => publish(AgreementEnded, { agreementId, endedOn }),
    license,
    classify,
    approve,
    listDrug,
    apply,
    ask,
    em: () => customs.agency.database.orm.em.fork(),
    /** A bin of the importer in an area where other drugs may lie. */
    mixedBin: (code: string) => {
      const input = { name: code, rareDiseaseOnly: false, min: 2, max: 8, unit: 'CELSIUS', binCodes: [code] };
      return issue(customs, { command: 'openStorageArea', by: importer, input, select: 'area { id }' });
    },
    /** A form applied for under the approval; returns its id. */
    appliedForm: async (approvalId: string, quantity = 1): Promise<string> => {
      const { clearanceForm } = (await apply({ approvalId, quantity })) as { clearanceForm: { id: string } };
      return clearanceForm.id;
    },
    /** What the institution has asked for; returns the id of the request. */
    askedRequest: async (drugId: string, quantity = 4): Promise<string> => {
      const { supplyRequest } = (await ask({ drugId, quantity })) as { supplyRequest: { id: string } };
      return supplyRequest.id;
    },
    answer: (requestId: string, input: object = { accepted: true }, by = importer) =>
      issue(customs, {
        command: 'answerSupply',
        by,
        input: { requestId, ...input },
        select: 'supplyRequest { state reason }',
      }),
    /** A lot as it is after its entry, with its line in the ledger; returns its id. */
    addLot: (lot: Parameters<typeof enterByHand>[1]) =>
      enterByHand(customs.agency.database, { importerId, expiryDate: today, enteredAt: now, ...lot }),
    /** A form as it is after whatever led to it; returns its id. */
    addForm: async (form: Pick<ClearanceForm, 'approvalId' | 'drugId'> & Partial<ClearanceForm>): Promise<string> => {
      const id = newId();
      const issued = { id, number: id, status: 'ISSUED', applicantKind: 'INSTITUTION', quantity: 4 } as const;
      const row = newRow(ClearanceForm, { ...issued, importerId, institutionId, appliedAt: now, ...form });
      await inTransaction(customs.agency.database, (em) => appendRows(em, [row]));
      return id;
    },
    stopUse: (measure: Omit<DataOf<typeof ControlMeasureOrdered>, 'measureId'>) =>
      publish(ControlMeasureOrdered, { measureId: newId(), ...measure }),
    /** What customs has published after a position of its log. */
    published: async (after: number) => {
      const { events } = await customs.agency.feed.pull(after, 100);
      return events.map(({ type, data }) => ({ type, data }));
    },
    head: async () => (await customs.agency.feed.head()).position,
    /** The codes with which an attempt is refused while the pilot is closed, and while each list lacks a party. */
    refusalsByLists: async (drugId: string, attempt: () => Promise<unknown>) => {
      const codes = async () => ((await attempt()) as { refusal: string }[]).map(({ refusal }) => refusal);
      const refused: Record<string, string[]> = {};
      await setPilot({ from: tomorrow, until: pilot.until });
      refused['before the pilot'] = await codes();
      await setPilot({ from: pilot.from, until: yesterday });
      refused['after the pilot'] = await codes();
      await setPilot({ from: today, until: today });
      await publishList('IMPORTER', [otherImporter.id]);
      refused['without the importer'] = await codes();
      await publishList('IMPORTER', importerIds);
      await license(yesterday);
      refused['after its licence'] = await codes();
      await license(today);
      await classify(drugId, 'DIAGNOSTIC');
      refused['outside its licence'] = await codes();
      await classify(drugId, 'CHEMICAL');
      await publishList('INSTITUTION', [otherInstitution.id]);
      refused['without the institution'] = await codes();
      await publishList('INSTITUTION', institutionIds);
      await publishList('DRUG', [newId()]);
      refused['without the drug'] = await codes();
      await publishList('DRUG', [drugId], [otherInstitution.id]);
      refused['without the permission'] = await codes();
      await publishList('DRUG', [drugId]);
      await setPilot();
      return refused;
    },
  };
}
