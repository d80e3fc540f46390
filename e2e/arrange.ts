import {
  applyForForm,
  issueForm,
  publishDrugList,
  recordApproval,
  registerAgreements,
  registerDrug,
  registerProtocol,
  stockShelved,
  traceCodes,
  type Parties,
} from '@hub/embedded/demo/steps.ts';
import type { Data } from '@hub/embedded/client.ts';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import type { TestHub } from './test-hub.ts';

export const diseaseCode = '2-001';
const manufacturer = 'Example Manufacturer (invented)';

/** BJMPA with one importer and one hospital of the demonstration. */
export async function partiesOf(hub: Pick<TestHub, 'as'>, importer = 'keyuan', institution = 'bch'): Promise<Parties> {
  return {
    bjmpa: await hub.as('bjmpa'),
    importer: await hub.as(importer),
    institution: await hub.as(institution),
    importerId: demoPrincipals.get(importer)!.organisation.id,
    institutionId: demoPrincipals.get(institution)!.organisation.id,
  };
}

/** Both agreements, once for all drugs of a test. */
export const agree = (parties: Parties): Promise<void> => registerAgreements(parties, manufacturer);

/** What the next drug list follows and keeps. */
export async function newestDrugList({ bjmpa }: Pick<Parties, 'bjmpa'>) {
  const { listVersions } = await bjmpa.query(`{ listVersions(kind: DRUG, order: NEWEST_FIRST, first: 1) {
    nodes { version entries { drug { id } permittedInstitutions { id } } } } }`);
  const { version: base = 0, entries = [] } = listVersions.nodes[0] ?? {};
  return {
    base: base as number,
    entries: entries.map(({ drug, permittedInstitutions }: Data) => {
      return { drugId: drug.id, institutionIds: permittedInstitutions.map(({ id }: Data) => id) };
    }) as { drugId: string; institutionIds: string[] }[],
  };
}

/** A listed drug with one approval for the hospital. */
export async function approvedDrug(parties: Parties, series: number, quantity: number) {
  const texts = { dosageForm: '注射液', specification: `${series} mg`, manufacturer, origin: '虚构国', diseaseCode };
  const drugId = await registerDrug(parties, { name: '示例药品（虚构）', nameEn: 'Examplumab (invented)', ...texts });
  const approvalId = await recordApproval(parties, { drugId, number: `批复-${series}（虚构）`, quantity });
  const { base, entries } = await newestDrugList(parties);
  await publishDrugList(parties, { base, entries: [...entries, { drugId, institutionIds: [parties.institutionId] }] });
  return { drugId, approvalId };
}

/** A listed drug with shelved packs and an issued form, which covers all of them by default. */
export async function clearedDrug(parties: Parties, series: number, quantity: number, cleared: number = quantity) {
  const { drugId, approvalId } = await approvedDrug(parties, series, quantity);
  const codes = traceCodes(series, quantity);
  const lotId = await stockShelved(parties, { drugId, lotNumber: `L${series}`, codes });
  const formId = await applyForForm(parties, { approvalId, quantity: cleared });
  await issueForm(parties, formId, `通关单-${series}（虚构）`);
  await registerProtocol(parties, drugId, diseaseCode);
  return { drugId, approvalId, lotId, formId, codes };
}
