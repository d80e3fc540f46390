import { own, type Room } from '@hub/shared/access/room.ts';
import { agenciesFor, districtOfAgency } from './published/agencies.ts';
import { members, signatories } from './list-draft/rules/list-deliberation.ts';

const supply = agenciesFor('SUPPLY');
const inDistricts = Object.fromEntries([...districtOfAgency].map(([code, district]) => [code, { district }]));
const ofMembers = Object.fromEntries(members.map((code) => [code, {}]));

const dossierReaders = { AGENCY: { BJHC: {}, BJMPA: {} }, INSTITUTION: own('institutionId') };

/** Who reads what in this subgraph, besides the public register and lists. */
export const rooms = {
  /** Approvals with all their shares. Institutions and importers read those of their shares: `seenShares`. */
  approvals: { AGENCY: supply },
  approvalSums: { AGENCY: { ...supply, ...agenciesFor('INSURANCE') }, ANALYST: {} },
  agreements: { AGENCY: supply, INSTITUTION: own('institutionId'), IMPORTER: own('importerId') },
  /** Those whom one reviews. The members read those in a draft besides: `visibleApplications`. */
  applications: {
    AGENCY: {
      BJHC: { kind: 'INSTITUTION' },
      ...Object.fromEntries(signatories.map((code) => [code, { kind: 'IMPORTER' }])),
    },
    INSTITUTION: own('applicantId'),
    IMPORTER: own('applicantId'),
  },
  drafts: { AGENCY: ofMembers },
  drugDemands: dossierReaders,
  /** Import applications, their dossiers, and what was found of these; BJMPA has a copy (R33). */
  importApplications: dossierReaders,
  /** Licences that importers have filed after their applications. */
  licenceRenewals: {
    AGENCY: supply,
    IMPORTER: own('importerId'),
  },
  demandLists: { AGENCY: { BJHC: {}, BJMPA: {} } },
  /** The opinion on a whole demand list, which NHC is sent (R36). */
  earlyAssessments: { AGENCY: { BJHC: {}, BJMPA: {}, NHC: {} } },
  /** The papers of a removal, which itself is public: read by those who are told of it. */
  removalCases: { AGENCY: supply, INSTITUTION: own('subjectId'), IMPORTER: own('subjectId') },
  removalProposals: { AGENCY: supply },
  rectifications: { AGENCY: { BJHC: {}, BJMPA: {}, TIANZHU: {} }, INSTITUTION: own('institutionId') },
  /** Inspections and violations: of whom an agency supervises, and by its own inspectors (D39). */
  supervision: {
    AGENCY: {
      BJHC: { subjectKind: 'INSTITUTION' },
      BJMPA: {},
      TIANZHU: {},
      CUSTOMS: { recordedBy: 'CUSTOMS' },
      ...inDistricts,
    },
    INSTITUTION: own('subjectId'),
    IMPORTER: own('subjectId'),
  },
} satisfies Record<string, Room>;
