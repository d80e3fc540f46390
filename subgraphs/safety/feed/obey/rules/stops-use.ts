import type { StopUse } from '../stop-use.entity.ts';

/** A use of a drug; what is not known yet is omitted. */
export interface UseOfDrug {
  lotId?: string;
  itemCode?: string;
  institutionId?: string;
}

type Measure = Pick<StopUse, 'scope' | 'lotId' | 'itemCode' | 'institutionId'>;

/** Whether a stop-use of a drug covers this use of it (D11). */
export function stopsUse(measure: Measure, use: UseOfDrug): boolean {
  switch (measure.scope) {
    case 'DRUG':
      return true;
    case 'LOT':
      return use.lotId === measure.lotId;
    case 'ITEM':
      return use.itemCode === measure.itemCode;
    case 'INSTITUTION':
      return use.institutionId === measure.institutionId;
  }
}
