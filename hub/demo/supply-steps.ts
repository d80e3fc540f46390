import type { HubClient } from '../client.ts';
import { documentHash, type Parties } from './steps.ts';

/** The bins of an importer's area, one for each of its drugs. */
const binCodes = Array.from({ length: 12 }, (_, index) => `A-${String(index + 1).padStart(2, '0')}`);

/** An area for rare-disease drugs alone, which keeps them cold (R55). */
export async function openArea(importer: HubClient): Promise<void> {
  const area = { name: '罕见病药品冷藏专区（虚构）', rareDiseaseOnly: true, min: 2, max: 8, unit: 'CELSIUS', binCodes };
  await importer.command('openStorageArea', area, 'area { id }');
}

/** The bin of a drug, by its number in the demonstration. */
export const binOf = (series: number): string => binCodes[series - 1]!;

/** What the importer plans to have in bond for the institution by a day (R72). */
export async function plan(
  { importer, institutionId }: Parties,
  { drugId, quantity, by }: { drugId: string; quantity: number; by: string },
): Promise<string> {
  const payload = await importer.command(
    'planStock',
    { drugId, lines: [{ institutionId, quantity, by }] },
    'plan { id }',
  );
  return payload.plan.id;
}

/** The institution asks for packs, and the importer accepts (R129). */
export async function agreeToSupply(
  { importer, institution, importerId }: Parties,
  asked: { drugId: string; quantity: number; neededBy: string },
): Promise<string> {
  const { supplyRequest } = await institution.command('askForSupply', { ...asked, importerId }, 'supplyRequest { id }');
  const answer = { requestId: supplyRequest.id, accepted: true };
  await importer.command('answerSupply', answer, 'supplyRequest { state }');
  return supplyRequest.id;
}

/** The importer declares packs of a form to customs, which passes them (R86). */
export async function passCustoms(
  { importer }: Parties,
  customs: HubClient,
  declared: { formId: string; number: string; quantity: number; declaredOn: string },
): Promise<void> {
  const { declaration } = await importer.command('recordDeclaration', declared, 'declaration { id }');
  await customs.command('passCustoms', { declarationId: declaration.id }, 'declaration { id }');
}

/** The packs of a release are scanned out, and leave the zone (R81, R87). */
export async function throughGate(
  { importer }: Parties,
  customs: HubClient,
  { releaseId, codes }: { releaseId: string; codes: readonly string[] },
): Promise<void> {
  await importer.command('scanOut', { releaseId, codes }, 'items { code }');
  await customs.command('confirmGatePassage', { releaseId, vehicle: '京A·00000（虚构）' }, 'release { id }');
}

/** The importer counts a lot, and customs confirms what it found. */
export async function countLot(
  { importer }: Parties,
  customs: HubClient,
  { lotId, found }: { lotId: string; found: number },
): Promise<void> {
  const line = { lotId, found, reason: '入库清点有误（虚构）' };
  const { count } = await importer.command('countStock', { lines: [line] }, 'count { id }');
  await customs.command('confirmCount', { countId: count.id }, 'count { id }');
}

/** Packs of a lot are destroyed before a witness (D8). */
export async function destroy(
  { importer }: Parties,
  { lotId, codes }: { lotId: string; codes: readonly string[] },
): Promise<void> {
  const record = {
    executor: '示例人员（虚构）',
    witness: '示例关员（虚构）',
    documentHash: documentHash('destruction'),
  };
  await importer.command('destroyStock', { lotId, codes, reason: '外包装破损（虚构）', ...record }, 'lot { id }');
}
