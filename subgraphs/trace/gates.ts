import type { Principal } from '@hub/shared/access/principal.ts';
import type { Condition, GateTable } from '@hub/shared/gate/gate.ts';
import type { Subjects } from '@hub/shared/restriction/rules/covers.ts';
import { unrestricted } from '@hub/shared/restriction/unrestricted.ts';
import type { FoundItem } from './item/require-items.ts';
import { lotsNotExpired, shelved } from './item/item-conditions.ts';
import {
  byListedDoctor,
  consented,
  forListedPurpose,
  notExpiredWhenUsed,
  type RecordedUse,
} from './item-use/use-conditions.ts';
import { licenceCovers, licenceValid } from './importer-licence/licence-conditions.ts';
import { receivedWhileOpen } from './pilot-period/received-while-open.ts';
import {
  drugListed,
  importerListed,
  institutionListed,
  institutionPermitted,
} from './published-list/list-conditions.ts';
import { unexpired, usable, type Arrival } from './release/quarantine-conditions.ts';
import { customsHold, delisting, drugDelisting, stopUse } from './restriction/causes.ts';

interface Restrictable {
  at: Date;
  /** What it is to restrictions. */
  about: readonly Subjects[];
}

interface Delivery {
  /** Who scans out. */
  principal: Principal;
  items: readonly FoundItem[];
  drugId: string;
  importerId: string;
  institutionId: string;
  day: string;
}

interface Cells {
  DELIVER: Condition<Restrictable & Delivery>;
  /** Has nothing against arriving: it says which packs go into quarantine. */
  RECEIVE: Condition<Arrival, FoundItem>;
  USE: Condition<Restrictable & RecordedUse & { now: Date }>;
}

/**
 * What packs must meet to leave the zone, to be usable once they have arrived, and to be used. Refusals come in the order
 * of the rows. What a gate asks besides is a further row; where it asks nothing, the cell is missing.
 */
export const gates: GateTable<Cells> = {
  'pilot open': { USE: receivedWhileOpen },
  'importer listed': { DELIVER: importerListed },
  'importer licensed': { DELIVER: licenceValid },
  'licence covers the drug': { DELIVER: licenceCovers },
  'drug listed': { DELIVER: drugListed },
  'institution listed': { DELIVER: institutionListed },
  'institution permitted the drug': { DELIVER: institutionPermitted },
  'institution not removed': { DELIVER: unrestricted(delisting, 'DELIVER'), USE: unrestricted(delisting, 'USE') },
  'coded, scanned in, shelved': { DELIVER: shelved },
  'drug not removed': { USE: unrestricted(drugDelisting, 'USE') },
  'no stop-use, no customs hold': {
    DELIVER: unrestricted([stopUse, customsHold], 'DELIVER'),
    RECEIVE: usable,
    USE: unrestricted(stopUse, 'USE'),
  },
  'not expired': { DELIVER: lotsNotExpired, RECEIVE: unexpired, USE: notExpiredWhenUsed },
  consent: { USE: consented },
  'physician and department listed': { USE: byListedDoctor },
  'purpose listed': { USE: forListedPurpose },
};
