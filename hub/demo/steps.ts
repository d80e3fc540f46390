import { createHash, createHmac } from 'node:crypto';
import type { HubClient } from '../client.ts';
import { variety, type DrugTexts } from './variety.ts';

/** The organisations that bring one drug to one hospital. */
export interface Parties {
  bjmpa: HubClient;
  importer: HubClient;
  institution: HubClient;
  importerId: string;
  institutionId: string;
}

/** SHA-256 of a document that exists only in the demonstration. */
export const documentHash = (title: string): string => createHash('sha256').update(title).digest('hex');

/** A pseudonym as an institution would make it: a keyed hash with a key that never leaves it (D23). */
export const pseudonym = (patient: string): string =>
  createHmac('sha256', 'demonstration key').update(patient).digest('hex');

/** Consecutive invented trace codes: 20 digits, starting with 8. */
export function traceCodes(series: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `8${String(series).padStart(7, '0')}${String(index + 1).padStart(12, '0')}`,
  );
}

export async function registerDrug({ bjmpa }: Parties, texts: DrugTexts): Promise<string> {
  const { nameEn, diseaseCode, licenceScope = ['CHEMICAL'] } = texts;
  const input = { ...variety(texts), nameEn, unit: '盒', diseaseCodes: [diseaseCode], licenceScope };
  const { drug } = await bjmpa.command('registerDrug', input, 'drug { id }');
  return drug.id;
}

export async function recordApproval(
  { bjmpa, institutionId }: Parties,
  approval: {
    drugId: string;
    number: string;
    quantity: number;
    share?: number;
    date?: string;
    dossierIds?: readonly string[];
  },
): Promise<string> {
  const { drugId, number, quantity, share, date = '2024-03-01', dossierIds } = approval;
  const shares = [{ institutionId, quantity: share ?? null }];
  const lines = [{ drugId, quantity, shares, dossierIds }];
  const { approvals } = await bjmpa.command('recordApproval', { number, date, lines }, 'approvals { id }');
  return approvals[0].id;
}

/** What an agreement says, whoever its parties are. */
export const agreementTerms = (text: string) => ({
  validFrom: '2024-01-01',
  validUntil: '2030-12-31',
  responsibilities: true,
  quality: true,
  document: { type: 'AGREEMENT', title: '协议（虚构）', sha256: documentHash(text), pages: 8, seal: 'EVERY_PAGE' },
});

/** An agreement that the institution registers and the importer confirms (R105, D34). */
export async function agreeOnSupply({ importer, institution, importerId, institutionId }: Parties): Promise<void> {
  const { document, ...terms } = agreementTerms('supply');
  const parties = { kind: 'INSTITUTION_IMPORTER', importerId, institutionId, selectionGrounds: '按规定比选（虚构）' };
  const { agreement } = await institution.command(
    'registerAgreement',
    { ...terms, ...parties, document },
    'agreement { id }',
  );
  const confirmation = { agreementId: agreement.id, documentSha256: document.sha256 };
  await importer.command('confirmAgreement', confirmation, 'agreement { state }');
}

/** An agreement that the importer registers for a manufacturer, which does not use the hub (R105). */
export async function agreeOnManufacture({ importer, importerId }: Parties, manufacturer: string): Promise<void> {
  const input = { ...agreementTerms('manufacture'), kind: 'IMPORTER_MANUFACTURER', importerId, manufacturer };
  await importer.command('registerAgreement', input, 'agreement { id }');
}

/** Both agreements that stocking needs (R105). */
export async function registerAgreements(parties: Parties, manufacturer: string): Promise<void> {
  await agreeOnSupply(parties);
  await agreeOnManufacture(parties, manufacturer);
}

export async function publishDrugList(
  { bjmpa }: Parties,
  list: { base: number; entries: readonly { drugId: string; institutionIds: readonly string[] }[] },
): Promise<void> {
  await bjmpa.command('publishDrugList', list, 'list { version }');
}

/** Enters one lot into bond and takes its packs through coding, scan-in and shelving (R85). */
export async function stockShelved(
  { importer }: Parties,
  lot: { drugId: string; lotNumber: string; codes: readonly string[]; expiryDate?: string },
): Promise<string> {
  const { drugId, lotNumber, codes, expiryDate = '2030-06-30' } = lot;
  const lots = [{ lotNumber, expiryDate, quantity: codes.length }];
  const entered = await importer.command('enterBondedStock', { drugId, lots }, 'lots { id }');
  const lotId = entered.lots[0].id;
  await importer.command('codeItems', { lotId, codes }, 'items { code }');
  await importer.command('scanIn', { codes }, 'items { code }');
  await importer.command('shelve', { codes }, 'items { code }');
  return lotId;
}

export async function applyForForm(
  { importer, importerId, institutionId }: Parties,
  form: { approvalId: string; quantity: number },
): Promise<string> {
  const input = { ...form, institutionId, importerId, mandateHash: documentHash('mandate') };
  const { clearanceForm } = await importer.command('applyForClearanceForm', input, 'clearanceForm { id }');
  return clearanceForm.id;
}

export async function issueForm({ bjmpa }: Parties, formId: string, number: string): Promise<void> {
  await bjmpa.command('issueClearanceForm', { formId, number }, 'clearanceForm { id }');
}

export async function release(
  { importer }: Parties,
  formId: string,
  codes: readonly string[],
  supplyRequestId?: string,
): Promise<string> {
  const payload = await importer.command('releaseFromZone', { formId, codes, supplyRequestId }, 'release { id }');
  return payload.release.id;
}

/** Scans released packs out of the zone and in at their institution (R87, R88). */
export async function deliver(
  { importer, institution }: Parties,
  releaseId: string,
  codes: readonly string[],
): Promise<void> {
  await importer.command('scanOut', { releaseId, codes }, 'items { code }');
  await institution.command('receive', { releaseId, codes }, 'items { code }');
}

export const protocol = { department: '内分泌科', doctor: '示例医生（虚构）' };

export async function registerProtocol({ institution }: Parties, drugId: string, diseaseCode: string): Promise<void> {
  const departments = [{ name: protocol.department, doctors: [protocol.doctor] }];
  const input = { drugId, diseaseCodes: [diseaseCode], patientGroup: '经确诊的患者', departments };
  await institution.command('registerClinicalProtocol', input, 'protocol { id }');
}

/** A valid input of a use. */
export function useInput(code: string, diseaseCode: string, usedAt: Date) {
  const consentedAt = new Date(usedAt.getTime() - 60 * 60 * 1000).toISOString();
  return {
    code,
    diseaseCode,
    ...protocol,
    patientPseudonym: pseudonym(`patient of ${code}`),
    usedAt: usedAt.toISOString(),
    consent: {
      givenBy: 'PATIENT',
      explainedBy: protocol.doctor,
      consentedAt,
      documentHash: documentHash('consent'),
    },
  };
}

export async function use({ institution }: Parties, code: string, diseaseCode: string, usedAt: Date): Promise<void> {
  await institution.command('recordUse', useInput(code, diseaseCode, usedAt), 'use { id }');
}
