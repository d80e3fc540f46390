import { publishDrugList, recordApproval, registerDrug } from '@hub/embedded/demo/steps.ts';
import { agree, diseaseCode, partiesOf } from '../arrange.ts';
import type { SeparateHub } from '../each-part-in-its-own-process/separate-hub.ts';
import type { Supply } from './ledger-writer.ts';
import { patientClient } from './patient-client.ts';

const manufacturer = 'Example Manufacturer (invented)';
/** More than a test can clear. */
const quantity = 100_000;

/** Two importers, each supplying its own hospital with its own drug. */
export async function arrangeSupplies(hub: SeparateHub): Promise<readonly [Supply, Supply]> {
  const as = async (organisation: string | undefined) =>
    patientClient(hub.gateway.url, await hub.tokenOf(organisation!));
  const first = await approved(await partiesOf({ as }, 'keyuan', 'bch'), 1);
  const second = await approved(await partiesOf({ as }, 'importer2', 'hospital2'), 2);
  const entries = [first, second].map(({ drugId, parties }) => ({ drugId, institutionIds: [parties.institutionId] }));
  await publishDrugList(first.parties, { base: 0, entries });
  return [first, second];
}

async function approved(parties: Supply['parties'], series: number): Promise<Supply> {
  const texts = { dosageForm: '注射液', specification: `${series} mg`, manufacturer, origin: '虚构国', diseaseCode };
  const drugId = await registerDrug(parties, { name: '示例药品（虚构）', nameEn: 'Examplumab (invented)', ...texts });
  const approvalId = await recordApproval(parties, { drugId, number: `批复-${series}（虚构）`, quantity });
  await agree(parties);
  return { parties, drugId, approvalId, series };
}
