import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { requireCount, requireOnce } from '@hub/shared/command/require-input.ts';
import { changeRows, findRows } from '@hub/shared/database/rows.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { LotEntry } from './lot-entry.entity.ts';
import { entriesOverdue } from './overdue-entries.ts';

const maxLots = 100;

/** An importer records under which number customs knows the entry of lots, which may be after they came in (R80). */
export const recordEntry = command({
  name: 'recordEntry',
  async run(context, { lotIds, number, insteadOf }) {
    const { em, principal, now } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    requireCount('lotIds', lotIds, maxLots);
    requireOnce('lotIds', lotIds);
    // Locked, so that further packs enter before it or after it.
    const lots = await findRows(em, BondedLot, { id: lotIds, importerId }, { orderBy: ['id'], lock: true });
    const missing = lotIds.filter((id) => !lots.some((lot) => lot.id === id));
    throwRefusals(missing.map((id) => refuse('NOT_FOUND', { kind: 'BondedLot', id })));
    const pending = await findRows(
      em,
      LotEntry,
      { lotId: lotIds },
      { orderBy: ['lotId', 'enteredAt', 'id'], lock: true },
    );
    const wanted = insteadOf ?? null;
    const entries = lotIds.map((id) =>
      pending.find((entry) => entry.lotId === id && (entry.number ?? null) === wanted),
    );
    throwRefusals(
      lotIds.flatMap((id, at) => {
        if (entries[at]) return [];
        const { lotNumber: lot } = lots.find((each) => each.id === id)!;
        return [
          wanted === null ? refuse('ENTRY_RECORDED', { lot }) : refuse('NOT_FOUND', { kind: 'LotEntry', id: wanted }),
        ];
      }),
    );
    const dueDays = wanted === null ? entries.map((entry) => entry!.dueOn) : [];
    const recorded = new Set(entries.map((entry) => entry!.id));
    await changeRows(em, LotEntry, { id: [...recorded] }, { number, recordedAt: now });
    for (const id of lotIds)
      if (!pending.some((entry) => entry.lotId === id && !entry.number && !recorded.has(entry.id)))
        await answerItems(context, id, ['ENTRY_NUMBER']);
    return { lotIds: [...lotIds], findings: entriesOverdue(dueDays, dayOf(now)) };
  },
  payload: { lots: ({ lotIds }, context) => Promise.all(lotIds.map(async (id) => (await lotById(context).load(id))!)) },
});
