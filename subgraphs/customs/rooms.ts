import { own, type Room } from '@hub/shared/access/room.ts';
import { agenciesFor } from '@hub/whitelists/published/agencies.ts';

const supply = agenciesFor('SUPPLY');
const parties = { AGENCY: supply, INSTITUTION: own('institutionId'), IMPORTER: own('importerId') };

/** Who reads what in this subgraph. */
export const rooms = {
  /** Lots, with how many packs are in bond. */
  stock: { AGENCY: supply, IMPORTER: own('importerId') },
  stockSums: { AGENCY: supply, IMPORTER: own('importerId'), ANALYST: {} },
  /** Who is told how many packs institutions have and use; analysts of all together. */
  useSums: { ...parties, ANALYST: {} },
  /** An institution reads of the stock what went to it. */
  receivedLots: { INSTITUTION: own('institutionId') },
  ledger: parties,
  forms: parties,
  declarations: parties,
  releases: parties,
  requests: parties,
  /** What was cleared under an approval in all; whose total institutions may know besides, says `countedFor`. */
  approvals: { AGENCY: supply },
  approvalSums: { AGENCY: { ...supply, ...agenciesFor('INSURANCE') }, ANALYST: {} },
} satisfies Record<string, Room>;
