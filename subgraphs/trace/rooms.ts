import { own, type Room } from '@hub/shared/access/room.ts';
import { agenciesFor } from '@hub/whitelists/published/agency-duties.ts';

const care = agenciesFor('CARE');
const parties = { agencies: care, institutions: own('institutionId'), importers: own('importerId') };

/** Who reads what in this subgraph. */
export const rooms = {
  items: { ...parties, agencies: { ...agenciesFor('ZONE', { institutionId: null }), ...care } },
  itemSums: { ...parties, agencies: { ...care, ...agenciesFor('COORDINATION') }, analysts: {} },
  lots: { agencies: agenciesFor('SUPPLY'), importers: own('importerId') },
  /** Uses with their physicians, and that a pack was used at all. */
  uses: { agencies: care, institutions: own('institutionId') },
  useSums: { ...parties, analysts: {} },
  /** Only the institution can resolve its pseudonyms, and only it gets them (D23). */
  pseudonyms: { institutions: own('institutionId') },
  /** They name physicians. */
  protocols: { agencies: care, institutions: own('institutionId') },
  alerts: parties,
} satisfies Record<string, Room>;
