import type { Rows } from '@hub/shared/access/room.ts';

/** What an agency is there for; it decides what the agency reads (D37). */
export type Duty =
  /** Supervises the import: approvals, bonded stock, forms, releases, agreements. */
  | 'SUPPLY'
  /** Supervises the use: packs, uses with their physicians, reactions, assessments. */
  | 'CARE'
  /** Supervises the zone: packs that are still in it. */
  | 'ZONE'
  /** Coordinates: figures of packs and reactions, conclusions of assessments. */
  | 'COORDINATION'
  /** Pays: sums of the approvals. */
  | 'INSURANCE';

/**
 * The agencies that the register knows, by code, with their duties (D17). A token of an agency with any other code reads
 * what is public.
 */
export const agencyDuties: Readonly<Record<string, readonly Duty[]>> = {
  BJHC: ['SUPPLY', 'CARE'],
  BJMPA: ['SUPPLY', 'CARE'],
  TIANZHU: ['SUPPLY', 'ZONE', 'COORDINATION'],
  CUSTOMS: ['SUPPLY', 'ZONE'],
  MIB: ['INSURANCE'],
  SHUNYI: [],
  NMPA: [],
  NHC: [],
};

/** The agencies with a duty, each with the rows that it reads for it: all, if not said otherwise. */
export function agenciesFor(duty: Duty, rows: Rows = {}): Record<string, Rows> {
  const codes = Object.keys(agencyDuties).filter((code) => agencyDuties[code]!.includes(duty));
  return Object.fromEntries(codes.map((code) => [code, rows]));
}

/** Every agency that the register knows. */
export const everyAgency: Readonly<Record<string, Rows>> = Object.fromEntries(
  Object.keys(agencyDuties).map((code) => [code, {}]),
);
