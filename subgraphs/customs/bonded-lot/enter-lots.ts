import type { CommandContext } from '@hub/shared/command/context.ts';
import { change } from '@hub/shared/database/statement.ts';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import type { DueDay } from '@hub/shared/time/deadline.ts';
import type { Place } from '../bin/rules/misplaced.ts';
import { putIntoBin } from '../bin-stock/put-into-bin.ts';
import type { BondedLotInput } from '../generated/resolvers.ts';
import { tell } from '../inbox/item-kinds.ts';
import { LotEntry } from '../lot-entry/lot-entry.entity.ts';
import { LotEntered } from '../published/events.ts';
import { writeMovement } from '../stock-movement/write-movement.ts';
import { BondedLot } from './bonded-lot.entity.ts';
import type { EnteredLot, OfImporter } from './entered-lots.ts';
import { moveLot } from './move-lot.ts';
import type { Numbered } from './rules/lot-mismatch.ts';

interface Entering {
  of: OfImporter;
  entries: readonly BondedLotInput[];
  /** The lots of their numbers that are there; those of other numbers begin. */
  entered: readonly EnteredLot[];
  /** Every lot as it is with the entries, by number. */
  lots: ReadonlyMap<string, Numbered>;
  /** The bins that they name, by code. */
  places: ReadonlyMap<string, Place>;
  /** The number under which customs knows the entry, and the last day for recording it if it is not known yet. */
  entryNumber: string | null;
  due: DueDay;
  planId: string | null;
}

/** A lot as the entries are written one after the other. */
interface Growing extends Omit<EnteredLot, keyof Numbered> {
  isNew: boolean;
}

/** Enters packs, each into the lot of its number, with a line in the ledger; returns the lot of each entry. */
export async function enterLots(context: CommandContext, entering: Entering): Promise<string[]> {
  const { entries, entered, of } = entering;
  const growing = new Map<string, Growing>(entered.map((lot) => [lot.lotNumber, { ...lot, isNew: false }]));
  const lotIds: string[] = [];
  for (const entry of entries) {
    const lot = growing.get(entry.lotNumber) ?? { id: newId(), entered: 0, onHand: 0, isNew: true };
    growing.set(entry.lotNumber, lot);
    await enterPacks(context, entering, entry, lot);
    lotIds.push(lot.id);
  }
  for (const [lotNumber, { id, isNew, ...counts }] of growing) {
    const { expiryDate, ...stored } = entering.lots.get(lotNumber)!;
    const { storageMin, storageMax } = stored;
    const storage = { storageMin: storageMin ?? null, storageMax: storageMax ?? null };
    if (isNew) {
      const binned = entries.reduce((sum, each) => sum + (each.lotNumber === lotNumber ? binnedOf(each) : 0), 0);
      const row = { id, ...of, lotNumber, expiryDate, ...storage, ...counts, binned };
      context.append(BondedLot, { ...row, enteredAt: context.now });
    } else if (entered.find((each) => each.id === id)!.storageMin === null && storage.storageMin !== null) {
      const sql = 'update bonded_lot set storage_min = ?, storage_max = ? where id = ?';
      await change(context.em, sql, [storage.storageMin, storage.storageMax, id]);
    }
  }
  await noteEntries(context, entering, lotIds);
  return lotIds;
}

/** Notes of each lot what entered, for the number that customs gives it; one that is not known yet is a task (R80). */
async function noteEntries(
  context: CommandContext,
  { of: { importerId }, entries, entryNumber: number, due, planId }: Entering,
  lotIds: readonly string[],
): Promise<void> {
  const { em, now } = context;
  const quantities = Map.groupBy(entries.entries(), ([at]) => lotIds[at]!);
  const rows = Array.from(quantities, ([lotId, ofLot]) => {
    const quantity = ofLot.reduce((sum, [, entry]) => sum + entry.quantity, 0);
    const recordedAt = number === null ? null : now;
    return { id: newId(), lotId, importerId, quantity, enteredAt: now, number, recordedAt, dueOn: due.dueOn, planId };
  });
  await insertRows(em, LotEntry, rows);
  if (number !== null) return;
  for (const { lotId } of rows) tell(context, { kind: 'IMPORTER', id: importerId }, 'ENTRY_NUMBER', lotId, due);
}

async function enterPacks(
  context: CommandContext,
  { of, lots, places }: Entering,
  entry: BondedLotInput,
  lot: Growing,
): Promise<void> {
  const { em, publish } = context;
  const { lotNumber, quantity, binCode } = entry;
  const lotId = lot.id;
  lot.entered += quantity;
  lot.onHand += quantity;
  const further = lot.entered === quantity ? {} : { entered: lot.entered };
  const { expiryDate } = lots.get(lotNumber)!;
  publish(LotEntered, lotId, { lotId, ...of, lotNumber, expiryDate, quantity, ...further });
  const movement = { kind: 'ENTERED', ...of, lotId, quantity, ...(binCode ? { toBin: binCode } : {}) } as const;
  // A lot that begins is written with all its packs.
  if (lot.isNew) writeMovement(context, { ...movement, onHandAfter: lot.onHand });
  else await moveLot(context, { ...movement, lotNumber });
  if (!binCode) return;
  if (!lot.isNew) await change(em, 'update bonded_lot set binned = binned + ? where id = ?', [quantity, lotId]);
  const { binId, code } = places.get(binCode)!;
  await putIntoBin(em, { lotId, importerId: of.importerId, binId, code, quantity });
}

const binnedOf = ({ binCode, quantity }: BondedLotInput): number => (binCode ? quantity : 0);
