import { own, type Room } from '@hub/shared/access/room.ts';
import { agenciesFor } from './feed/agency-duties.ts';

const supply = agenciesFor('SUPPLY');

/** Who reads what in this subgraph, besides the public register and lists. */
export const rooms = {
  /** Approvals with all their shares. Institutions and importers read those of their shares: `seenShares`. */
  approvals: { agencies: supply },
  approvalSums: { agencies: { ...supply, ...agenciesFor('INSURANCE') }, analysts: {} },
  agreements: { agencies: supply, institutions: own('institutionId'), importers: own('importerId') },
} satisfies Record<string, Room>;
