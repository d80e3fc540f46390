import { own, type Room } from '@hub/shared/access/room.ts';
import { agenciesFor } from './published/agency-duties.ts';
import { members } from './listing/rules/list-deliberation.ts';

const supply = agenciesFor('SUPPLY');
const ofMembers = Object.fromEntries(members.map((code) => [code, {}]));

/** Who reads what in this subgraph, besides the public register and lists. */
export const rooms = {
  /** Approvals with all their shares. Institutions and importers read those of their shares: `seenShares`. */
  approvals: { agencies: supply },
  approvalSums: { agencies: { ...supply, ...agenciesFor('INSURANCE') }, analysts: {} },
  agreements: { agencies: supply, institutions: own('institutionId'), importers: own('importerId') },
  /** All applications. The members read those in a draft besides: `visibleApplications`. */
  applications: { agencies: { BJHC: {} }, institutions: own('applicantId') },
  drafts: { agencies: ofMembers },
  /** The papers of a removal, which itself is public: read by those who are told of it. */
  removalCases: { agencies: supply, institutions: own('subjectId') },
  rectifications: { agencies: { BJHC: {}, BJMPA: {}, TIANZHU: {} }, institutions: own('institutionId') },
} satisfies Record<string, Room>;
