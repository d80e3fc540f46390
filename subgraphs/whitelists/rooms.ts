import { own, type Room } from '@hub/shared/access/room.ts';
import { agenciesFor } from './published/agencies.ts';
import { members } from './list-draft/rules/list-deliberation.ts';

const supply = agenciesFor('SUPPLY');
const ofMembers = Object.fromEntries(members.map((code) => [code, {}]));

/** Who reads what in this subgraph, besides the public register and lists. */
export const rooms = {
  /** Approvals with all their shares. Institutions and importers read those of their shares: `seenShares`. */
  approvals: { AGENCY: supply },
  approvalSums: { AGENCY: { ...supply, ...agenciesFor('INSURANCE') }, ANALYST: {} },
  agreements: { AGENCY: supply, INSTITUTION: own('institutionId'), IMPORTER: own('importerId') },
  /** All applications. The members read those in a draft besides: `visibleApplications`. */
  applications: { AGENCY: { BJHC: {} }, INSTITUTION: own('applicantId') },
  drafts: { AGENCY: ofMembers },
  /** The papers of a removal, which itself is public: read by those who are told of it. */
  removalCases: { AGENCY: supply, INSTITUTION: own('subjectId') },
  rectifications: { AGENCY: { BJHC: {}, BJMPA: {}, TIANZHU: {} }, INSTITUTION: own('institutionId') },
} satisfies Record<string, Room>;
