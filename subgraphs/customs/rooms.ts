import { own, type Room } from '@hub/shared/access/room.ts';
import { agenciesFor } from '@hub/whitelists/published/agency-duties.ts';

const supply = agenciesFor('SUPPLY');
const parties = { agencies: supply, institutions: own('institutionId'), importers: own('importerId') };

/** Who reads what in this subgraph. */
export const rooms = {
  /** Lots, with how many packs are in bond. */
  stock: { agencies: supply, importers: own('importerId') },
  stockSums: { agencies: supply, importers: own('importerId'), analysts: {} },
  /** An institution reads of the stock what went to it. */
  receivedLots: { institutions: own('institutionId') },
  ledger: parties,
  forms: parties,
  releases: parties,
  /** What was cleared under an approval in all. Institutions and importers read that of their shares: `seesWhole`. */
  approvals: { agencies: supply },
  approvalSums: { agencies: { ...supply, ...agenciesFor('INSURANCE') }, analysts: {} },
} satisfies Record<string, Room>;
