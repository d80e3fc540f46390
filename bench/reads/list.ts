import type { SubgraphName } from '../../hub/agencies.ts';
import { ids, type Caller } from './callers.ts';

/** A list, and the same in SQL, as it must be answered. */
export interface List {
  agency: SubgraphName;
  field: string;
  /** The field of the query that it is a field of, if it is not one itself. */
  within?: string;
  table: string;
  /** Other tables that decide what the list shows. */
  also?: readonly string[];
  key?: string;
  /** The condition on the rows that each kind of caller sees. */
  visible: Partial<Record<Caller, string>>;
  /** Arguments of the field, and their conditions. */
  filters: Readonly<Record<string, string>>;
  /** Orders, and their columns. */
  orders: Readonly<Record<string, string>>;
  /** What of these is different for a caller that does not see a column, or not all of its values. */
  differs?: Partial<Record<Caller, Partial<Pick<List, 'filters' | 'orders'>>>>;
}

export const all = '1 = 1';
export const ofImporter = `importer_id = '${ids.importer}'`;
export const ofInstitution = `institution_id = '${ids.institution}'`;
export const parties = { agency: all, importer: ofImporter, institution: ofInstitution };
export const byDrug = { [`drugId: "${ids.drug}"`]: `drug_id = '${ids.drug}'` };
export const inCommitOrder = { OLDEST_FIRST: 'line', NEWEST_FIRST: 'line desc' };
