import type { EntityManager } from '@mikro-orm/core';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { findRow, findRows } from '@hub/shared/database/rows.ts';
import { select } from '@hub/shared/database/statement.ts';
import { holdCopies } from '@hub/shared/feed/remembered.ts';
import { allAgainst } from '@hub/shared/gate/gate.ts';
import { lockSubjects, subjectKey } from '@hub/shared/restriction/lock-subjects.ts';
import { settingAt } from '@hub/shared/setting/setting-at.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { dueBy } from '@hub/shared/time/deadline.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { ApprovalQuota, type ShareQuota } from '../approval/approval.entity.ts';
import { sharesSeenBy, totalsKnownTo } from '../approval/seen-shares.ts';
import { DrugOrigin } from '../drug/drug.entity.ts';
import { seenUnder } from '../clearance-form/seen-under.ts';
import { gates } from '../gates.ts';
import { tell } from '../inbox/item-kinds.ts';
import { entriesOverdue, overdueDays } from '../lot-entry/overdue-entries.ts';
import { customsSettings } from '../setting/definitions.ts';
import { requireStanding } from '../stock-plan/require-standing.ts';
import { requirePlaces } from '../bin/require-places.ts';
import { enterLots } from './enter-lots.ts';
import { enteredLots } from './entered-lots.ts';
import { entryRefusals } from './entry-refusals.ts';
import { placementsOf } from './placements.ts';
import { asEntered, lotMismatches } from './rules/lot-mismatch.ts';
import { allowedUnder, approvedFor, stockAboveApprovals } from './rules/stock-above-approvals.ts';
import { lotById } from './bonded-lot.load.ts';

const maxLots = 100;

/** A listed importer enters lots of a listed and approved drug into bond, 保税备货 (R2, R32, R105). */
export const enterBondedStock = command({
  name: 'enterBondedStock',
  follows: ['whitelists', 'safety'],
  async run(context, { drugId, lots, entryNumber, planId }) {
    const { em, principal, now } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    const day = dayOf(now);
    if (lots.length === 0 || lots.length > maxLots) throw badInput('lots', 'COUNT', { max: maxLots });
    await holdCopies(em, 'whitelists');
    const origin = await findRow(em, DrugOrigin, { drugId });
    if (!origin) throw refuse('NOT_FOUND', { kind: 'Drug', id: drugId });
    // Locked, so that it is withdrawn before it or after it.
    if (planId) await requireStanding(em, { id: planId, importerId, drugId }, { lock: true });
    const { manufacturer } = origin;
    const approvals = await findRows(em, ApprovalQuota, { drugId });
    const shares = await sharesSeenBy(
      { em, principal, day },
      approvals.map(({ id }) => id),
    );
    // One entry of a drug at a time: those with the same number must end in one lot.
    await lockSubjects(em, [subjectKey('drug', drugId)]);
    const of = { drugId, importerId };
    const entered = await enteredLots(em, of, [...new Set(lots.map(({ lotNumber }) => lotNumber))]);
    const codes = lots.flatMap(({ binCode }) => (binCode ? [binCode] : []));
    const places = await requirePlaces(em, importerId, codes);
    const entering = { of, entries: lots, entered, lots: asEntered(lots, entered), places };
    const about = [{ drug: drugId, importer: importerId }];
    const stocked = { ...of, manufacturer, shares, lots, placements: await placementsOf(em, entering) };
    throwRefusals([
      ...(await allAgainst(em, gates, 'STOCK', { ...stocked, day, at: now, about })),
      ...lotMismatches(lots, entered),
      ...entryRefusals(lots, entered),
    ]);

    const onHand = (await packsOnHand(em, drugId, importerId)) + sum(lots.map(({ quantity }) => quantity));
    const allowed = await stillAllowed(context, approvals, shares, day);
    const findings = [
      ...entriesOverdue(await overdueDays(em, importerId, day), day),
      ...stockAboveApprovals(onHand, allowed),
    ];
    const due = dueBy(day, { days: await settingAt(em, customsSettings.entryNumberDays, day) });
    const lotIds = await enterLots(context, {
      ...entering,
      entryNumber: entryNumber ?? null,
      due,
      planId: planId ?? null,
    });
    for (const { code } of findings)
      if (code === 'STOCK_ABOVE_APPROVALS') tell(context, { kind: 'IMPORTER', id: importerId }, code, drugId);
    return { lotIds, findings };
  },
  payload: { lots: ({ lotIds }, context) => Promise.all(lotIds.map(async (id) => (await lotById(context).load(id))!)) },
});

/** What approvals still allow the importer to bring: it must not learn what they allow others, or what others brought. */
async function stillAllowed(
  context: CommandContext,
  approvals: readonly ApprovalQuota[],
  shares: readonly ShareQuota[],
  day: string,
): Promise<number> {
  const own = await seenUnder(
    context,
    approvals.map(({ id }) => id),
  );
  const { em, principal } = context;
  const totals = await totalsKnownTo({ em, principal, day }, approvals);
  return sum(
    approvals.map(({ id, validUntil, endedAt }) => {
      const { cleared, released } = own.get(id) ?? { cleared: 0, released: 0 };
      const seen = shares.filter(({ approvalId }) => approvalId === id);
      return (
        allowedUnder({ approved: approvedFor(seen, totals.get(id)!), cleared, validUntil, endedAt }, day) - released
      );
    }),
  );
}

/** The importer's packs of the drug in bond: it must not learn how many others have. */
async function packsOnHand(em: EntityManager, drugId: string, importerId: string): Promise<number> {
  const [row] = await select<{ onHand: number | string | null }>(
    em,
    'select sum(on_hand) as onHand from bonded_lot where drug_id = ? and importer_id = ?',
    [drugId, importerId],
  );
  return Number(row!.onHand ?? 0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
