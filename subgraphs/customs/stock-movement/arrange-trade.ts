import { setTimeout as delay } from 'node:timers/promises';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import * as on from '../arrange.ts';
import type { StockMovementKind } from '../published/stock-movement-kinds.ts';
import { StockMovement } from './stock-movement.entity.ts';

/** What someone does after so many milliseconds; who, with which drug, by number. */
export interface Act {
  /** The kind of line that it is to write; what it needs for that is done before, unless it is there already. */
  what: StockMovementKind | 'nothing';
  importer: number;
  institution: number;
  drug: number;
  after: number;
}

export type Trade = Awaited<ReturnType<typeof arrangeTrade>>;

interface Pack {
  code: string;
  lotId: string;
}

const customs: Organisation = { kind: 'AGENCY', id: 'CUSTOMS' };
const reason = 'r';
const papers = { executor: 'E', witness: 'W', reason, documentHash: 'a'.repeat(64) };
const packsOfLot = 4;
const packsOfForm = 8;

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

  /** A command that is not refused; returns what its payload has first. */
  const give = async <Given = { id: string }>(command: string, by: Organisation, input: object, select: string) => {
    const payload = await issue(hub.customs, { command, by, input, select });
    if (Array.isArray(payload)) throw new Error(JSON.stringify(payload));
    return Object.values(payload as object)[0] as Given;
  };
  for (const by of importers) {
    const area = { name: 'A', rareDiseaseOnly: true, min: 2, max: 8, unit: 'CELSIUS', binCodes: ['B'] };
    await give('openStorageArea', by, area, 'area { id }');
  }

  const enter = async ({ importer, drug }: Act) => {
    const lots = [{ lotNumber: newId().slice(-12), expiryDate: '2030-01-01', quantity: packsOfLot }];
    const input = { drugId: drugIds[drug], lots };
    return (await give<{ id: string }[]>('enterBondedStock', importers[importer]!, input, 'lots { id }'))[0]!.id;
  };
  const clear = async ({ importer, institution, drug }: Act) => {
    const parties = { importerId: importers[importer]!.id, institutionId: institutions[institution]!.id };
    const input = { approvalId: approvalIds[drug], ...parties, quantity: packsOfForm };
    const select = 'clearanceForm { id }';
    const { id: formId } = await give('applyForClearanceForm', institutions[institution]!, input, select);
    await give('issueClearanceForm', on.bjmpa, { formId, number: newId() }, select);
    return formId;
  };

  /** What there is to go on with, by who has it and of which drug: shelved packs by their lots, and what is left of forms. */
  const lotsOf = new Map<string, Pack[][]>();
  const formsOf = new Map<string, { formId: string; left: number }>();

  /** One pack of each of so many lots. */
  const take = async (act: Act, count: number): Promise<Pack[]> => {
    const of = `${act.importer} ${act.drug}`;
    const lots = (lotsOf.get(of) ?? []).filter((packs) => packs.length > 0);
    lotsOf.set(of, lots);
    const taken = lots.slice(0, count).map((packs) => packs.pop()!);
    while (taken.length < count) {
      const lotId = await enter(act);
      const codes = Array.from({ length: packsOfLot }, newCode);
      const importerId = importers[act.importer]!.id;
      await hub.publish(ItemsMovedInZone, { lotId, drugId: drugIds[act.drug]!, importerId, state: 'SHELVED', codes });
      const packs = codes.map((code) => ({ code, lotId }));
      taken.push(packs.pop()!);
      lotsOf.get(of)!.push(packs);
    }
    return taken;
  };
  const release = async (act: Act) => {
    const packs = await take(act, 2);
    const codes = packs.map(({ code }) => code);
    const of = `${act.importer} ${act.institution} ${act.drug}`;
    let form = formsOf.get(of);
    if (!form || form.left < codes.length) formsOf.set(of, (form = { formId: await clear(act), left: packsOfForm }));
    form.left -= codes.length;
    const { formId } = form;
    const { id: releaseId } = await give(
      'releaseFromZone',
      importers[act.importer]!,
      { formId, codes },
      'release { id }',
    );
    return { releaseId, codes };
  };
  const count = async (act: Act, found: number) => {
    const lines = [{ lotId: await enter(act), found, reason }];
    const { id: countId } = await give('countStock', importers[act.importer]!, { lines }, 'count { id }');
    await give('confirmCount', customs, { countId }, 'count { id }');
  };
  const remove = async (act: Act, command: string) => {
    const [{ lotId, code }] = (await take(act, 1)) as [Pack];
    await give(command, importers[act.importer]!, { lotId, codes: [code], ...papers }, 'lot { id }');
  };
  const hold = async (act: Act) => {
    const lotId = await enter(act);
    return (await give('placeHold', customs, { lotId, quantity: 1, reason }, 'hold { id }')).id;
  };

  const acts: Record<Act['what'], (act: Act, by: Organisation) => Promise<unknown>> = {
    ENTERED: enter,
    CLEARED: clear,
    CLEARANCE_FREED: async (act) =>
      give('cancelClearanceForm', on.bjmpa, { formId: await clear(act), reason }, 'clearanceForm { id }'),
    RELEASED: release,
    RELEASE_CANCELLED: async (act, by) => {
      const { releaseId } = await release(act);
      await give('cancelRelease', by, { releaseId, reason }, 'release { id }');
    },
    RETURNED: async (act, by) => give('returnToBond', by, { ...(await release(act)), reason }, 'release { id }'),
    MOVED: async (act, by) => give('moveStock', by, { lotId: await enter(act), toBin: 'B', quantity: 1 }, 'lot { id }'),
    SURPLUS: (act) => count(act, packsOfLot + 1),
    SHORTAGE: (act) => count(act, packsOfLot - 1),
    DESTROYED: (act) => remove(act, 'destroyStock'),
    REEXPORTED: (act) => remove(act, 'reexportStock'),
    HELD: hold,
    HOLD_LIFTED: async (act) => give('liftHold', customs, { holdId: await hold(act), reason }, 'hold { id }'),
    nothing: (act, by) => {
      const lots = [{ lotNumber: 'V', expiryDate: '2030-01-01', quantity: 0 }];
      const input = { drugId: drugIds[act.drug], lots };
      return issue(hub.customs, { command: 'enterBondedStock', by, input, select: 'lots { id }' });
    },
  };

  return {
    importers,
    institutions,
    drugIds,
    perform: async (act: Act): Promise<void> => {
      await delay(act.after);
      await acts[act.what](act, importers[act.importer]!);
    },
    /** All lines, in order. */
    ledger: () => hub.em().find(StockMovement, {}, { orderBy: { line: 'asc' } }),
  };
}
