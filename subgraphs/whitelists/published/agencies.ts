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

/** What an agency reads, and what it may do. */
export interface AgencyRights {
  duties: readonly Duty[];
  /** The scopes that count in a token of the agency, whatever else it carries. */
  scopes: readonly string[];
}

/**
 * The agencies that the register knows, by code (D17). A token of an agency with any other code has no rights: it reads
 * what is public (D37).
 */
export const agencies = {
  BJHC: {
    duties: ['SUPPLY', 'CARE'],
    scopes: [
      'assessment:sign',
      'notice:acknowledge',
      'joint:member',
      'list:call',
      'list:review',
      'institution-list:publish',
      'supervise',
      'setting:change',
      'drug:assess',
    ],
  },
  BJMPA: {
    duties: ['SUPPLY', 'CARE'],
    scopes: [
      'approval:record',
      'drug-list:publish',
      'clearance:issue',
      'assessment:sign',
      'notice:acknowledge',
      'joint:member',
      'setting:change',
    ],
  },
  TIANZHU: {
    duties: ['SUPPLY', 'ZONE', 'COORDINATION'],
    scopes: ['notice:acknowledge', 'joint:member', 'joint:office', 'list:call'],
  },
  CUSTOMS: { duties: ['SUPPLY', 'ZONE'], scopes: ['notice:acknowledge', 'joint:member'] },
  MIB: { duties: ['INSURANCE'], scopes: ['notice:acknowledge', 'joint:member'] },
  SHUNYI: { duties: [], scopes: ['notice:acknowledge', 'joint:member'] },
  NMPA: { duties: [], scopes: [] },
  NHC: { duties: [], scopes: ['notice:acknowledge'] },
} as const satisfies Readonly<Record<string, AgencyRights>>;

export type AgencyCode = keyof typeof agencies;
export const agencyCodes = Object.keys(agencies) as AgencyCode[];

/** The agencies with a duty, each with the rows that it reads for it: all, if not said otherwise. */
export function agenciesFor(duty: Duty, rows: Rows = {}): Record<string, Rows> {
  const all: Readonly<Record<string, AgencyRights>> = agencies;
  const entries = Object.entries(all).filter(([, { duties }]) => duties.includes(duty));
  return Object.fromEntries(entries.map(([code]) => [code, rows]));
}

/** Every agency that the register knows. */
export const everyAgency: Readonly<Record<string, Rows>> = Object.fromEntries(agencyCodes.map((code) => [code, {}]));
