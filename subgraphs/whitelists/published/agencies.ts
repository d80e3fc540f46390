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
  /** The district in which alone it sees and inspects (D39); the whole city if omitted. */
  district?: string;
}

/** The market regulator of a district, 区市场监督管理局, inspects in it, and is told what others find there (R102, D39). */
const regulatorOf = (district: string) =>
  ({ duties: [], scopes: ['inspect', 'notice:acknowledge'], district }) as const;

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
      'removal:sign',
      'inspect',
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
      'inspect',
      'list:review',
      'importer-list:sign',
      'importer-list:remove',
      'removal:sign',
    ],
  },
  TIANZHU: {
    duties: ['SUPPLY', 'ZONE', 'COORDINATION'],
    scopes: [
      'notice:acknowledge',
      'joint:member',
      'joint:office',
      'list:call',
      'inspect',
      'credit:publish',
      'list:review',
      'importer-list:sign',
      'importer-list:remove',
      'removal:sign',
    ],
  },
  CUSTOMS: {
    duties: ['SUPPLY', 'ZONE'],
    scopes: [
      'notice:acknowledge',
      'joint:member',
      'inspect',
      'list:review',
      'importer-list:sign',
      'customs:supervise',
      'setting:change',
    ],
  },
  MIB: { duties: ['INSURANCE'], scopes: ['notice:acknowledge', 'joint:member'] },
  SHUNYI: { duties: [], scopes: ['notice:acknowledge', 'joint:member'] },
  NMPA: { duties: [], scopes: [] },
  NHC: { duties: [], scopes: ['notice:acknowledge'] },
  DONGCHENG_AMR: regulatorOf('东城区'),
  XICHENG_AMR: regulatorOf('西城区'),
  CHAOYANG_AMR: regulatorOf('朝阳区'),
  FENGTAI_AMR: regulatorOf('丰台区'),
  SHIJINGSHAN_AMR: regulatorOf('石景山区'),
  HAIDIAN_AMR: regulatorOf('海淀区'),
  MENTOUGOU_AMR: regulatorOf('门头沟区'),
  FANGSHAN_AMR: regulatorOf('房山区'),
  TONGZHOU_AMR: regulatorOf('通州区'),
  SHUNYI_AMR: regulatorOf('顺义区'),
  CHANGPING_AMR: regulatorOf('昌平区'),
  DAXING_AMR: regulatorOf('大兴区'),
  HUAIROU_AMR: regulatorOf('怀柔区'),
  PINGGU_AMR: regulatorOf('平谷区'),
  MIYUN_AMR: regulatorOf('密云区'),
  YANQING_AMR: regulatorOf('延庆区'),
} as const satisfies Readonly<Record<string, AgencyRights>>;

export type AgencyCode = keyof typeof agencies;
export const agencyCodes = Object.keys(agencies) as AgencyCode[];

/** The agencies of districts, each with its district. */
export const districtOfAgency: ReadonlyMap<string, string> = new Map(
  Object.entries<AgencyRights>(agencies).flatMap(([code, { district }]) =>
    district === undefined ? [] : [[code, district] as const],
  ),
);

/** The agencies with a duty, each with the rows that it reads for it: all, if not said otherwise. */
export function agenciesFor(duty: Duty, rows: Rows = {}): Record<string, Rows> {
  const all: Readonly<Record<string, AgencyRights>> = agencies;
  const entries = Object.entries(all).filter(([, { duties }]) => duties.includes(duty));
  return Object.fromEntries(entries.map(([code]) => [code, rows]));
}

/** Every agency that the register knows. */
export const everyAgency: Readonly<Record<string, Rows>> = Object.fromEntries(agencyCodes.map((code) => [code, {}]));
