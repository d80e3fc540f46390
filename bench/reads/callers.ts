import type { Organisation, Principal } from '../../shared/access/principal.ts';
import { spread } from './filled-table.ts';
import { idOf } from './row-sql.ts';

/** One caller of each kind. */
export const ids = {
  importer: idOf('importer', 7),
  institution: idOf('institution', 11),
  drug: idOf('drug', 7),
  rareDrug: idOf('drug', spread.rareDrug),
  approval: idOf('approval', 7),
  lot: idOf('lot', 7),
  /** A lot of the importer, of which the institution was released packs. */
  tradedLot: idOf('lot', 1499),
};

const organisations = {
  agency: { kind: 'AGENCY', id: 'BJMPA' },
  importer: { kind: 'IMPORTER', id: ids.importer },
  institution: { kind: 'INSTITUTION', id: ids.institution },
} satisfies Record<string, Organisation>;

export type Caller = keyof typeof organisations;

export function principalOf(caller: Caller): Principal {
  return { subject: `bench:${caller}`, organisation: organisations[caller], scopes: [] };
}
