import { setTimeout as delay } from 'node:timers/promises';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { command } from '@hub/shared/command/command.ts';
import type { CommandInput } from '@hub/shared/command/definition.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import * as on from '../arrange.ts';
import { stockMovementKinds, type StockMovementKind } from '../published/stock-movement-kinds.ts';
import { StockMovement } from './stock-movement.entity.ts';
import { writeMovement, type Movement } from './write-movement.ts';

/** What someone does after so many milliseconds; who, with which drug, by number. */
export interface Act {
  what: 'enter' | 'enter in vain' | 'clear' | 'release' | 'another kind';
  importer: number;
  institution: number;
  drug: number;
  after: number;
}

export type Trade = Awaited<ReturnType<typeof arrangeTrade>>;

/** Kinds whose commands need more than a lot. */
const others = stockMovementKinds.filter((kind) => !['ENTERED', 'CLEARED', 'RELEASED'].includes(kind));
/** Those that have an institution. */
const withInstitution: ReadonlySet<StockMovementKind> = new Set(['CLEARANCE_FREED', 'RELEASE_CANCELLED', 'RETURNED']);

/** Writes a line of any kind, as the command does that such a line is of. */
const writeLine = command<CommandInput & { movement: Movement }, null>({
  name: 'writeLine',
  async run(context, { movement }) {
    writeMovement(context, movement);
    return null;
  },
});

let lastCode = 90000000000000000000n;
const newCode = () => String((lastCode += 1n));

/** Two importers that bring two drugs to two institutions, each with each, by the commands of customs. */
export async function arrangeTrade(hub: on.Customs) {
  const importers = [on.importer, on.otherImporter];
  const institutions = [on.institution, on.otherInstitution];
  const drugIds = [await hub.listDrug(), await hub.listDrug()];
  await hub.publishList('DRUG', drugIds);
  for (const { id: importerId } of importers) {
    await hub.agree({ kind: 'IMPORTER_MANUFACTURER', importerId, manufacturer: 'M' });
    for (const { id: institutionId } of institutions) await hub.agree({ importerId, institutionId });
  }
  const shares = institutions.map(({ id: institutionId }) => ({ institutionId, quantity: null }));
  const approvalIds: string[] = [];
  for (const drugId of drugIds) approvalIds.push(await hub.approve(drugId, { shares, quantity: 1_000_000 }));

  const give = async (command: string, by: Organisation, input: object, select: string) => {
    const payload = await issue(hub.customs, { command, by, input, select });
    if (Array.isArray(payload)) throw new Error(JSON.stringify(payload));
    return payload as Record<string, { id: string }>;
  };
  const enter = async ({ importer, drug }: Act) => {
    const lots = [{ lotNumber: newId().slice(-12), expiryDate: '2030-01-01', quantity: 2 }];
    const payload = await give(
      'enterBondedStock',
      importers[importer]!,
      { drugId: drugIds[drug], lots },
      'lots { id }',
    );
    return (payload as unknown as { lots: { id: string }[] }).lots[0]!.id;
  };
  const clear = async ({ importer, institution, drug }: Act) => {
    const parties = { importerId: importers[importer]!.id, institutionId: institutions[institution]!.id };
    const input = { approvalId: approvalIds[drug], ...parties, quantity: 2 };
    const select = 'clearanceForm { id }';
    const { clearanceForm } = await give('applyForClearanceForm', institutions[institution]!, input, select);
    const formId = clearanceForm!.id;
    await give('issueClearanceForm', on.bjmpa, { formId, number: newId() }, select);
    return formId;
  };
  const release = async (act: Act) => {
    const { importer, drug } = act;
    const importerId = importers[importer]!.id;
    const [lotId, otherLotId, formId] = [await enter(act), await enter(act), await clear(act)];
    const codes = [newCode(), newCode()];
    const moved = { drugId: drugIds[drug]!, importerId, state: 'SHELVED' as const };
    await hub.publish(ItemsMovedInZone, { lotId, ...moved, codes: [codes[0]!] });
    await hub.publish(ItemsMovedInZone, { lotId: otherLotId, ...moved, codes: [codes[1]!] });
    await give('releaseFromZone', importers[importer]!, { formId, codes }, 'release { id }');
  };

  let lines = 0;
  const writeOther = async (act: Act) => {
    const kind = others[(lines += 1) % others.length]!;
    const institutionId = withInstitution.has(kind) ? { institutionId: institutions[act.institution]!.id } : {};
    const ofLot = kind === 'CLEARANCE_FREED' ? {} : { lotId: await enter(act) };
    const movement = { kind, drugId: drugIds[act.drug]!, importerId: importers[act.importer]!.id, quantity: 1 };
    const principal = { subject: 'test', organisation: importers[act.importer]!, scopes: [] };
    await writeLine(
      { agency: hub.customs.agency, principal, requestId: newId() },
      { idempotencyKey: newId(), movement: { ...movement, ...institutionId, ...ofLot, reason: 'r' } },
    );
  };

  return {
    importers,
    institutions,
    drugIds,
    perform: async (act: Act): Promise<void> => {
      await delay(act.after);
      if (act.what === 'enter') await enter(act);
      if (act.what === 'clear') await clear(act);
      if (act.what === 'release') await release(act);
      if (act.what === 'another kind') await writeOther(act);
      if (act.what !== 'enter in vain') return;
      const lots = [{ lotNumber: 'V', expiryDate: '2030-01-01', quantity: 0 }];
      const input = { drugId: drugIds[act.drug], lots };
      await issue(hub.customs, {
        command: 'enterBondedStock',
        by: importers[act.importer]!,
        input,
        select: 'lots { id }',
      });
    },
    /** All lines, in order. */
    ledger: () => hub.em().find(StockMovement, {}, { orderBy: { line: 'asc' } }),
  };
}
