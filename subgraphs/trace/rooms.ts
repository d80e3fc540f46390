import { own, type Room } from '@hub/shared/access/room.ts';
import { agenciesFor } from '@hub/whitelists/published/agencies.ts';

const care = agenciesFor('CARE');
const parties = { AGENCY: care, INSTITUTION: own('institutionId'), IMPORTER: own('importerId') };

/** Who reads what in this subgraph. */
export const rooms = {
  items: { ...parties, AGENCY: { ...agenciesFor('ZONE', { institutionId: null }), ...care } },
  itemSums: { ...parties, AGENCY: { ...care, ...agenciesFor('COORDINATION') }, ANALYST: {} },
  lots: { AGENCY: agenciesFor('SUPPLY'), IMPORTER: own('importerId') },
  /** Uses with their physicians, and that a pack was used at all. */
  uses: { AGENCY: care, INSTITUTION: own('institutionId') },
  useSums: { ...parties, ANALYST: {} },
  /** Only the institution can resolve its pseudonyms, and only it gets them (D23). */
  pseudonyms: { INSTITUTION: own('institutionId') },
  /** They name physicians. */
  protocols: { AGENCY: care, INSTITUTION: own('institutionId') },
  alerts: parties,
} satisfies Record<string, Room>;
