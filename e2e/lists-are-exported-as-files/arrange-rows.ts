import { CustomsDeclaration } from '@hub/customs/customs-declaration/customs-declaration.entity.ts';
import { Hold } from '@hub/customs/hold/hold.entity.ts';
import { Release } from '@hub/customs/release/release.entity.ts';
import { StockMovement } from '@hub/customs/stock-movement/stock-movement.entity.ts';
import { release } from '@hub/embedded/demo/steps.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { appendRows, newRow, type NewRow } from '@hub/shared/paging/append-rows.ts';
import { agree, clearedDrug, partiesOf } from '../arrange.ts';
import type { TestHub } from '../test-hub.ts';

interface About {
  drugId: string;
  importerId: string;
  institutionId: string;
  lotId: string;
  formId: string;
  at: Date;
}

/** A hold of a lot, and a declaration to a form, set as rows. */
function holdAndDeclaration({ drugId, importerId, institutionId, lotId, formId, at }: About): NewRow[] {
  const of = { drugId, importerId, quantity: 1 };
  const number = { number: '011020260000000001', status: 'RECORDED' as const, declaredOn: '2026-03-01' };
  return [
    newRow(Hold, { ...of, id: newId(), lotId, reason: '查验', placedBy: 'CUSTOMS', placedAt: at }),
    newRow(CustomsDeclaration, { ...of, ...number, id: newId(), formId, institutionId, recordedAt: at }),
  ];
}

/** Every exported list has a row of it or two, the ledger so many more of 2024; returns their drug. */
export async function arrangeRows(hub: TestHub, more: number): Promise<string> {
  const parties = await partiesOf(hub);
  await agree(parties);
  const cleared = await clearedDrug(parties, 1, 4);
  const { drugId } = cleared;
  await release(parties, cleared.formId, cleared.codes.slice(0, 2));
  const need = { drugId, importerId: parties.importerId, quantity: 1, neededBy: '2027-06-30' };
  await parties.institution.command('askForSupply', need, 'supplyRequest { id }');
  const bin = { name: 'Cold', rareDiseaseOnly: true, min: 2, max: 8, unit: 'CELSIUS', binCodes: ['C-1'] };
  await parties.importer.command('openStorageArea', bin, 'area { id }');
  const planned = [5, 2].map((quantity, at) => {
    return { institutionId: parties.institutionId, quantity, by: `2027-0${at + 1}-01` };
  });
  await parties.importer.command('planStock', { drugId, lines: planned }, 'plan { id }');
  const counted = [{ lotId: cleared.lotId, found: 3, reason: '破损' }];
  await parties.importer.command('countStock', { lines: counted }, 'count { id }');
  // In Beijing the next day has begun.
  const line = {
    kind: 'ENTERED' as const,
    at: new Date('2024-03-31T16:10:00Z'),
    drugId,
    quantity: 1,
    onHandAfter: 5,
  };
  const rows = Array.from({ length: more }, () =>
    newRow(StockMovement, { ...line, id: newId(), importerId: parties.importerId }),
  );
  rows.push(...holdAndDeclaration({ ...parties, ...cleared, at: line.at }));
  await inTransaction(hub.subgraphs.customs.agency.database, async (em) => {
    await appendRows(em, rows);
    await em.nativeUpdate(Release, { drugId }, { gatePassedAt: line.at });
  });
  return drugId;
}
