import { rowsFor, sqlFor } from '@hub/shared/access/room.ts';
import { select } from '@hub/shared/database/statement.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { addDays, dayOf } from '@hub/shared/time/day.ts';
import { permittedOfDrug } from '../approval/permitted-of-drug.ts';
import { stockOfDrug } from '../drug/drug.load.ts';
import { rooms } from '../rooms.ts';
import { forecast, measuredDays, type Forecast, type UsablePacks } from './rules/forecast.ts';

/** How long a drug lasts; null what the caller may not know. */
export interface Coverage extends Omit<Forecast, 'firstLimit'> {
  drugId: string;
  usedPer30Days: number | null;
  bonded: number | null;
  inInstitutions: number | null;
  approvalLeft: number | null;
  firstLimit: Forecast['firstLimit'] | null;
}

/** Analysts are told no number of uses below it (D38). */
const fewest = 5;

/** How long a drug lasts, from what the caller sees of it; null for those who see no uses. */
export async function coverageOf(context: RequestContext, drugId: string): Promise<Coverage | null> {
  const { principal, agency } = context;
  if (!rowsFor(rooms.useSums, principal)) return null;
  const today = dayOf(agency.clock());
  const used = await usedSince(context, drugId, addDays(today, 1 - measuredDays));
  const stock = await stockOfDrug(context).load(drugId);
  const bonded = stock?.onHand ?? null;
  const permitted = await permittedOfDrug(context, drugId, today);
  const isSumOnly = principal?.organisation.kind === 'ANALYST';
  const known = { drugId, bonded, approvalLeft: permitted?.left ?? null };
  if (isSumOnly && used < fewest)
    return { ...known, usedPer30Days: null, inInstitutions: null, runsOutOn: null, firstLimit: null, expiring: [] };
  const inHospitals = await packsInHospitals(context, drugId);
  const inInstitutions = inHospitals.reduce((sum, { packs }) => sum + packs, 0);
  const lots = together([...(await packsInBond(context, drugId)), ...inHospitals]);
  const cleared = permitted ? permitted.left + permitted.cleared - (stock?.released ?? 0) : null;
  const foretold = forecast({
    today,
    used,
    lots,
    permitted: cleared === null ? null : inInstitutions + Math.max(0, cleared),
  });
  return {
    ...known,
    usedPer30Days: (used * 30) / measuredDays,
    inInstitutions,
    ...foretold,
    expiring: isSumOnly ? [] : foretold.expiring,
  };
}

/** How many packs were used since a day. */
async function usedSince({ em, principal }: RequestContext, drugId: string, day: string): Promise<number> {
  const { condition, values } = sqlFor(rooms.useSums, principal, 'daily_use');
  const [sum] = await select<{ total: number | string | null }>(
    em,
    `select sum(packs) as total from daily_use where drug_id = ? and day >= ? and ${condition}`,
    [drugId, day, ...values],
  );
  return Number(sum!.total ?? 0);
}

async function packsInHospitals({ em, principal }: RequestContext, drugId: string): Promise<UsablePacks[]> {
  const { condition, values } = sqlFor(rooms.useSums, principal, 'hospital_stock');
  return select<UsablePacks>(
    em,
    `select lot_id as lotId, expiry_date as expiryDate, packs from hospital_stock
      where drug_id = ? and packs > 0 and ${condition}`,
    [drugId, ...values],
  );
}

async function packsInBond({ em, principal }: RequestContext, drugId: string): Promise<UsablePacks[]> {
  const { condition, values } = sqlFor(rooms.stockSums, principal, 'bonded_lot');
  return select<UsablePacks>(
    em,
    `select id as lotId, expiry_date as expiryDate, on_hand as packs from bonded_lot
      where drug_id = ? and on_hand > 0 and ${condition}`,
    [drugId, ...values],
  );
}

/** One entry for each lot, wherever its packs are. */
const together = (packs: readonly UsablePacks[]): UsablePacks[] =>
  [...Map.groupBy(packs, ({ lotId }) => lotId).values()].map((ofLot) => ({
    ...ofLot[0]!,
    packs: ofLot.reduce((sum, each) => sum + each.packs, 0),
  }));
