import type { DrugTexts } from './variety.ts';

/** One drug on its way from an importer to an institution, with its packs at each step. Counts never increase. */
export interface DemoCase {
  drug: DrugTexts;
  /** Keys of the organisations, as `npm run token` takes them. */
  importer: string;
  institution: string;
  /** Totals of the approvals, the one in use first. */
  approved: readonly number[];
  /** Days from the setup of the demonstration until the lot expires. */
  expiresInDays: number;
  entered: number;
  coded: number;
  scannedIn: number;
  shelved: number;
  cleared: number;
  released: number;
  scannedOut: number;
  received: number;
  used: number;
  /** Reactions to the first packs used: whether each is serious. */
  reactions: readonly boolean[];
  /** Packs that a count of the lot finds, if it is counted. */
  counted?: number;
  /** Packs that are destroyed in bond, the last ones. */
  destroyed?: number;
  /** Whether customs holds the lot. */
  held?: boolean;
  /** Whether BJMPA and BJHC stop its use at the end. */
  stopped?: boolean;
}

/**
 * The first case has a real drug, disease, importer and hospital; its papers, days, counts, numbers, lots and codes are invented.
 * All other cases are entirely invented, and their names say so.
 */
const firstCase: DemoCase = {
  drug: {
    name: '伏索利肽',
    nameEn: 'Vosoritide',
    dosageForm: '注射用冻干粉末',
    specification: '0.4 mg',
    manufacturer: 'BioMarin International Limited',
    origin: '爱尔兰',
    diseaseCode: '2-001',
    licenceScope: ['BIOLOGICAL'],
  },
  importer: 'keyuan',
  institution: 'bch',
  approved: [40],
  expiresInDays: 500,
  ...counts(60, 50, 48, 46, 30, 12, 10, 8, 4),
  reactions: [false],
};

function counts(...numbers: readonly [number, number, number, number, number, number, number, number, number]) {
  const [entered, coded, scannedIn, shelved, cleared, released, scannedOut, received, used] = numbers;
  return { entered, coded, scannedIn, shelved, cleared, released, scannedOut, received, used };
}

type InventedCase = Omit<DemoCase, 'drug'> & { diseaseCode: string };

const inventedCases: readonly InventedCase[] = [
  {
    ...parties('keyuan', 'hospital2', '1-003', [20, 30]),
    expiresInDays: 25,
    ...counts(30, 30, 30, 30, 19, 15, 15, 12, 6),
    reactions: [true],
  },
  {
    ...parties('keyuan', 'hospital3', '1-015', [24, 12]),
    expiresInDays: 300,
    ...counts(24, 20, 16, 12, 12, 8, 6, 4, 2),
    reactions: [],
    // 16 after the release of 8; two of those that are not coded yet are missing.
    counted: 14,
  },
  {
    ...parties('importer2', 'hospital4', '1-033', [10, 16]),
    expiresInDays: 40,
    ...counts(16, 16, 16, 16, 10, 10, 8, 8, 7),
    reactions: [true, false],
  },
  {
    ...parties('importer2', 'hospital5', '1-046', [50, 20]),
    expiresInDays: 700,
    ...counts(40, 40, 40, 40, 20, 14, 12, 9, 5),
    reactions: [true],
    stopped: true,
  },
  {
    ...parties('importer2', 'hospital6', '1-058', [12]),
    expiresInDays: 420,
    ...counts(12, 9, 6, 3, 6, 3, 2, 1, 1),
    reactions: [],
  },
  {
    ...parties('importer3', 'hospital7', '1-071', [18, 18]),
    expiresInDays: 15,
    ...counts(18, 18, 18, 18, 17, 12, 12, 12, 3),
    reactions: [],
    destroyed: 1,
  },
  {
    ...parties('importer3', 'hospital8', '1-084', [22, 10]),
    expiresInDays: 365,
    ...counts(20, 18, 18, 16, 10, 5, 4, 3, 1),
    reactions: [],
  },
  {
    ...parties('importer3', 'bch', '1-097', [30, 8]),
    expiresInDays: 600,
    ...counts(30, 24, 20, 20, 16, 12, 9, 6, 4),
    reactions: [false],
  },
  {
    ...parties('keyuan', 'hospital4', '1-110', [8]),
    expiresInDays: 200,
    ...counts(8, 8, 8, 8, 8, 8, 8, 8, 8),
    reactions: [],
  },
  {
    ...parties('importer2', 'hospital2', '2-017', [14, 14]),
    expiresInDays: 90,
    ...counts(14, 10, 0, 0, 0, 0, 0, 0, 0),
    reactions: [],
    held: true,
  },
  {
    ...parties('importer3', 'hospital3', '2-042', [26]),
    expiresInDays: 800,
    ...counts(26, 26, 20, 14, 13, 6, 3, 0, 0),
    reactions: [],
  },
];

function parties(importer: string, institution: string, diseaseCode: string, approved: readonly number[]) {
  return { importer, institution, diseaseCode, approved };
}

export const demoCases: readonly DemoCase[] = [
  firstCase,
  ...inventedCases.map(({ diseaseCode, ...rest }, index) => {
    const number = String(index + 2).padStart(2, '0');
    const drug = {
      name: `示例药品${number}（虚构）`,
      nameEn: `Examplumab ${number} (invented)`,
      dosageForm: index % 2 === 0 ? '注射液' : '片剂',
      specification: `${(index + 1) * 5} mg（虚构）`,
      manufacturer: `Example Manufacturer ${(index % 4) + 1} (invented)`,
      origin: '虚构国',
      diseaseCode,
    };
    return { drug, ...rest };
  }),
];
