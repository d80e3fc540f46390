import { select } from '@hub/shared/database/statement.ts';
import { restrictionsOf, subjectKey } from '@hub/shared/restriction/lock-subjects.ts';
import { covers } from '@hub/shared/restriction/rules/covers.ts';
import { defineLoader } from '@hub/shared/subgraph/loader.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { freePacks, type StockOf } from './free-packs.ts';

/** A pack that a release could take. */
export interface ProposedPack {
  code: string;
  lotId: string;
}

type Free = ProposedPack & StockOf & { lotNumber: string };

/** Packs for an institution. */
interface Wanted extends StockOf {
  institutionId: string;
  quantity: number;
}

/** As many as a release takes. */
export const maxPacks = 1000;

/** The packs that a release would take first: what expires first, as far as nothing keeps it in the zone now. */
export const proposedPacks = defineLoader(async ({ em, agency }, wanted: readonly Wanted[]) => {
  const now = agency.clock();
  const subjects = [...new Set(wanted.map(({ drugId }) => subjectKey('drug', drugId)))];
  const standing = (await restrictionsOf(em, subjects)).filter(
    ({ forbids, endsAt }) => forbids.includes('RELEASE') && (endsAt === null || now < endsAt),
  );
  const { sql, values } = freePacks(wanted, dayOf(now));
  const packs = await select<Free>(
    em,
    `select code, lotId, lotNumber, drugId, importerId from (
       select code, lotId, lotNumber, drugId, importerId, row_number() over (
                partition by drugId, importerId order by expiryDate, line, code) as place
         from (
           select free.code, lot.id as lotId, lot.lot_number as lotNumber, lot.drug_id as drugId, lot.line,
                  lot.importer_id as importerId, lot.expiry_date as expiryDate, lot.on_hand - lot.held as available,
                  row_number() over (partition by lot.id order by free.code) as placeInLot
             from ${sql}) available
        where placeInLot <= available) proposed
      where place <= ? order by place`,
    // What is restricted does not count, however many packs that are.
    [...values, standing.length > 0 ? Number.MAX_SAFE_INTEGER : maxPacks],
  );
  return wanted.map(({ drugId, importerId, institutionId, quantity }) => {
    const of = { drug: drugId, importer: importerId, institution: institutionId };
    const isFree = ({ code, lotId, lotNumber }: Free) =>
      !standing.some(({ scope }) => covers(scope, { ...of, lot: lotId, lotNumber, item: code }));
    return packs
      .filter((pack) => pack.drugId === drugId && pack.importerId === importerId && isFree(pack))
      .slice(0, quantity);
  });
});
