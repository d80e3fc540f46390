import { parties } from './callers.ts';
import { drugId, type Trail } from './trail.ts';

/** A field of the query type, and the rows that each caller gets: of the own parties, of the others, or both. */
export interface Root {
  /** Its arguments, if it returns one row. */
  one?: (trail: Trail) => string;
  args?: string;
  rows: Readonly<Record<string, string>>;
}

const byId = (type: keyof Trail['ids']) => (trail: Trail) => `id: "${trail.ids[type]}"`;
const ownOrOther = { 'institution importer': 'own', 'otherInstitution otherImporter': 'other' };
const applications = { members: 'own other', institution: 'own', otherInstitution: 'other' };
const allApplications = { members: 'own other', ...ownOrOther };
const bySupply = { supply: 'own other', ...ownOrOther };
/** Of stock, institutions see only what went to them. */
const bySupplyOfStock = { supply: 'own other', importer: 'own', otherImporter: 'other' };
const byCare = { care: 'own other', ...ownOrOther };
const reports = {
  care: 'own ownSlight other otherSlight',
  institution: 'own ownSlight',
  otherInstitution: 'other otherSlight',
  importer: 'own',
  otherImporter: 'other',
};
const ofHospitals = { care: 'own other', institution: 'own', otherInstitution: 'other' };
/** By kind of who is supervised, and by district. */
const supervised = {
  'BJMPA TIANZHU BJHC CUSTOMS': 'own other',
  'institution importer XICHENG_AMR': 'own',
  'otherInstitution otherImporter CHAOYANG_AMR': 'other',
};
const concluded = { care: 'own other', TIANZHU: 'own' };
const items = {
  care: 'own ownSent ownZone other otherSent otherZone',
  zone: 'ownZone otherZone',
  institution: 'own ownSent',
  otherInstitution: 'other otherSent',
  importer: 'own ownSent ownZone',
  otherImporter: 'other otherSent otherZone',
};
/** Sums of stock. */
const bySums = 'supply analyst importer otherImporter';
/** The rows are public; only whether there are any is of interest. */
const open = { everyone: 'any' };

export const roots: Readonly<Record<string, Readonly<Record<string, Root>>>> = {
  whitelists: {
    approval: { one: byId('Approval'), rows: bySupply },
    approvals: { rows: bySupply },
    agreements: { rows: bySupply },
    publishedList: { args: 'kind: DRUG', rows: open },
    listVersions: { args: 'kind: DRUG', rows: open },
    drug: { args: `id: "${drugId}"`, rows: open },
    drugs: { rows: open },
    institution: { args: `id: "${parties.institution}"`, rows: open },
    institutions: { rows: open },
    importer: { args: `id: "${parties.importer}"`, rows: open },
    importers: { rows: open },
    disease: { args: 'code: "2-001"', rows: open },
    diseases: { rows: open },
    agencies: { rows: open },
    pilotPeriod: { rows: open },
    me: { rows: { signedIn: 'any' } },
    listAt: { args: 'kind: DRUG, at: "2024-04-01T00:00:00Z"', rows: open },
    listChanges: { args: 'kind: DRUG, from: "2024-01-01", until: "2024-12-31"', rows: open },
    settings: { rows: open },
    applicationCalls: { rows: { everyone: 'own other' } },
    removals: { rows: { everyone: 'own other' } },
    removalProposals: { rows: { supply: 'own other' } },
    listingApplication: { one: byId('ListingApplication'), rows: applications },
    listingApplications: { rows: allApplications },
    listDraft: { one: byId('ListDraft'), rows: { members: 'own other' } },
    listDrafts: { rows: { members: 'any own other' } },
    rectifications: {
      rows: { 'BJHC BJMPA TIANZHU': 'own other', institution: 'own', otherInstitution: 'other' },
    },
    drugDemands: { rows: ofHospitals },
    importApplication: { one: byId('ImportApplication'), rows: ofHospitals },
    drugDossier: { one: byId('DrugDossier'), rows: ofHospitals },
    drugDossiers: { rows: ofHospitals },
    demandLists: { rows: { care: 'own other' } },
    earlyAssessment: { one: byId('EarlyAssessment'), rows: { 'care NHC': 'own other' } },
    inspections: { rows: supervised },
    violations: { rows: supervised },
    creditRecords: { rows: { everyone: 'own other' } },
    listDeadlines: { rows: { 'institution otherInstitution': 'any' } },
    inbox: { rows: { registered: 'any' } },
  },
  customs: {
    bondedLot: { one: byId('BondedLot'), rows: bySupply },
    bondedLots: { rows: bySupply },
    stockPlans: { rows: { supply: 'own other', importer: 'own', otherImporter: 'other' } },
    stockCounts: { rows: { supply: 'own other', importer: 'own', otherImporter: 'other' } },
    storageAreas: { rows: { supply: 'own other', importer: 'own', otherImporter: 'other' } },
    clearanceForm: { one: byId('ClearanceForm'), rows: bySupply },
    clearanceForms: { rows: bySupply },
    declaration: { one: byId('CustomsDeclaration'), rows: bySupply },
    declarations: { rows: bySupply },
    release: { one: byId('Release'), rows: bySupply },
    releases: { rows: bySupply },
    gateMovements: { rows: bySupply },
    customsSettings: { rows: open },
    holds: { rows: { supply: 'own other', importer: 'own', otherImporter: 'other' } },
    supplyRequest: { one: byId('SupplyRequest'), rows: bySupply },
    supplyRequests: { rows: bySupply },
    ledger: { rows: bySupply },
    // Which events, is shown by `narrowed.test.ts`.
    stockEvents: { rows: { registered: 'any' } },
    approvalQuotas: { rows: { supply: 'own other' } },
    coverage: { args: `drugId: "${drugId}"`, rows: { [`${bySums} institution otherInstitution`]: 'any' } },
    stockBy: { args: 'group: DRUG', rows: { [bySums]: 'any' } },
    stockCount: { one: byId('StockCount'), rows: bySupplyOfStock },
    bookDifferences: { rows: { 'supply importer otherImporter': 'any' } },
    inbox: { rows: { registered: 'any' } },
  },
  trace: {
    item: { one: ({ code }) => `code: "${code}"`, rows: byCare },
    items: { rows: items },
    traceAlerts: { rows: byCare },
    clinicalProtocols: { rows: ofHospitals },
    inbox: { rows: { registered: 'any' } },
  },
  safety: {
    adverseReactionReport: { one: byId('AdverseReactionReport'), rows: byCare },
    adverseReactionReports: { rows: reports },
    inbox: { rows: { registered: 'any' } },
    jointAssessment: { one: byId('JointAssessment'), rows: concluded },
    jointAssessments: { rows: concluded },
    controlMeasure: { one: byId('ControlMeasure'), rows: { known: 'own other' } },
  },
};
