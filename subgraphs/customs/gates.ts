import type { Condition, GateTable } from '@hub/shared/gate/gate.ts';
import type { Subjects } from '@hub/shared/restriction/rules/covers.ts';
import { unrestricted } from '@hub/shared/restriction/unrestricted.ts';
import { approvedInstitutionAgreed, institutionAgreed, manufacturerAgreed } from './agreement/agreement-conditions.ts';
import {
  approvalValid,
  drugApproved,
  institutionApproved,
  quotaLeft,
  shareLeft,
  type UnderApproval,
} from './approval/approval-conditions.ts';
import type { ShareQuota } from './approval/approval.entity.ts';
import { wellPlaced, type Placement } from './bin/placement-condition.ts';
import { newLotsNotExpired, type NewLot } from './bonded-lot/new-lots-not-expired.ts';
import { clearedAtTianzhu } from './clearance-form/cleared-at-tianzhu.ts';
import { stockTraced, type Passing } from './customs-declaration/stock-traced.ts';
import { licenceCovers, licenceValid } from './importer-licence/licence-conditions.ts';
import { pilotOpen } from './pilot-period/pilot-open.ts';
import {
  drugListed,
  importerListed,
  institutionListed,
  institutionPermitted,
} from './published-list/list-conditions.ts';
import { firstExpiredFirst, type Chosen } from './release/first-expired-first.ts';
import {
  formLeft,
  lotsNotExpired,
  passedCustoms,
  requested,
  requestLeft,
  traced,
  type Asked,
} from './release/release-conditions.ts';
import { releaseCauses, stopUse } from './restriction/causes.ts';

interface Import {
  drugId: string;
  importerId: string;
  day: string;
  at: Date;
  /** What it is to restrictions. */
  about: readonly Subjects[];
}

interface Supply {
  drugId: string;
  importerId: string;
  institutionId: string;
  day: string;
}

interface Cells {
  ASK: Condition<Supply>;
  STOCK: Condition<
    Import & {
      manufacturer: string;
      shares: readonly ShareQuota[];
      lots: readonly NewLot[];
      placements: readonly Placement[];
    }
  >;
  CLEAR: Condition<Import & UnderApproval & { port: string }>;
  PASS: Condition<Import & Passing>;
  RELEASE: Condition<Import & Asked & Chosen>;
  GATE: Condition<Pick<Import, 'at' | 'about'>>;
}

/**
 * What bonded stock must meet to be asked for, entered, cleared, passed by customs, released, and let through the gate of the
 * zone. Refusals come in the order of the rows. What a gate asks besides is a further row; where it asks nothing, the cell is missing.
 */
export const gates: GateTable<Cells> = {
  'pilot open': { STOCK: pilotOpen, CLEAR: pilotOpen, PASS: pilotOpen, RELEASE: pilotOpen },
  'importer listed': { STOCK: importerListed, CLEAR: importerListed, PASS: importerListed, RELEASE: importerListed },
  'importer licensed': { STOCK: licenceValid, CLEAR: licenceValid, PASS: licenceValid, RELEASE: licenceValid },
  'licence covers the drug': {
    STOCK: licenceCovers,
    CLEAR: licenceCovers,
    PASS: licenceCovers,
    RELEASE: licenceCovers,
  },
  'drug listed': { STOCK: drugListed, CLEAR: drugListed, PASS: drugListed, RELEASE: drugListed },
  'institution listed': {
    ASK: institutionListed,
    CLEAR: institutionListed,
    PASS: institutionListed,
    RELEASE: institutionListed,
  },
  'institution permitted the drug': {
    ASK: institutionPermitted,
    CLEAR: institutionPermitted,
    PASS: institutionPermitted,
    RELEASE: institutionPermitted,
  },
  'approval exists': { STOCK: drugApproved, CLEAR: institutionApproved },
  'approval valid': { CLEAR: approvalValid },
  'agreement with the manufacturer': { STOCK: manufacturerAgreed },
  'agreement with the institution': {
    ASK: institutionAgreed,
    STOCK: approvedInstitutionAgreed,
    CLEAR: institutionAgreed,
    PASS: institutionAgreed,
    RELEASE: institutionAgreed,
  },
  'cleared at Tianzhu': { CLEAR: clearedAtTianzhu },
  'approved total left': { CLEAR: quotaLeft },
  'share left': { CLEAR: shareLeft },
  'form left': { RELEASE: formLeft },
  'request accepted': { RELEASE: requested },
  'request left': { RELEASE: requestLeft },
  'passed customs': { RELEASE: passedCustoms },
  'coded, scanned in, shelved': { PASS: stockTraced, RELEASE: traced },
  'no stop-use, no customs hold': {
    STOCK: unrestricted(stopUse, 'STOCK'),
    CLEAR: unrestricted(releaseCauses, 'CLEAR'),
    PASS: unrestricted(releaseCauses, 'CLEAR'),
    RELEASE: unrestricted(releaseCauses, 'RELEASE'),
    GATE: unrestricted(releaseCauses, 'RELEASE'),
  },
  'separate area, range': { STOCK: wellPlaced },
  'not expired': { STOCK: newLotsNotExpired, RELEASE: lotsNotExpired },
  'first expired, first out': { RELEASE: firstExpiredFirst },
};
