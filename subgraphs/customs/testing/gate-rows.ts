import { newId } from '@hub/shared/id/new-id.ts';
import { Setting } from '@hub/shared/setting/setting.entity.ts';
import * as on from '../arrange.ts';
import { Agreement } from '../agreement/agreement.entity.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { SupplyRequest } from '../supply-request/supply-request.entity.ts';
import { stockOf } from './stock.ts';

const { importerId, otherImporter, otherInstitution } = on;

/** A drug with a manufacturer, an approval, a form and a shelved pack of its own, for which everything is in order. */
export interface Situation {
  hub: on.Customs;
  drugId: string;
  approvalId: string;
  formId: string;
  lotId: string;
  code: string;
  /** The bin that what is entered is put into, if any. */
  binCode?: string;
  /** When the lots that are entered expire. */
  expiryDate: string;
  /** Where the form that is applied for is to be cleared. */
  port?: string;
  /** The request on which packs are released. */
  supplyRequestId: string | null;
}

/** The clauses, what is done wrong, and the codes with which the gate refuses that alone. */
type Row = readonly [clauses: string, wrong: (s: Situation) => unknown, codes: readonly string[]];

const closePilot = (s: Situation) => s.hub.setPilot({ from: '2024-01-01', until: on.yesterday });
const unlistImporter = (s: Situation) => s.hub.publishList('IMPORTER', [otherImporter.id]);
const expireLicence = (s: Situation) => s.hub.license(on.yesterday);
const classifyOutside = (s: Situation) => s.hub.classify(s.drugId, 'CHEMICAL', 'ANABOLIC_PEPTIDE');
const unlistDrug = (s: Situation) => s.hub.publishList('DRUG', [newId()]);
const unlistInstitution = (s: Situation) => s.hub.publishList('INSTITUTION', [otherInstitution.id]);
const unlistPair = (s: Situation) => s.hub.publishList('DRUG', [s.drugId], [otherInstitution.id]);
const approve = (s: Situation, quota: Partial<ApprovalQuota>) =>
  s.hub.em().nativeUpdate(ApprovalQuota, { id: s.approvalId }, quota);
const endAgreement = (s: Situation, which: object) =>
  s.hub.em().nativeUpdate(Agreement, { importerId, ...which }, { validUntil: on.yesterday });
const endWithInstitution = (s: Situation) => endAgreement(s, { institutionId: { $ne: null } });
const stop = (s: Situation) => s.hub.stopUse({ drugId: s.drugId, scope: 'DRUG' });
const mix = (s: Situation) => s.hub.mixedBin((s.binCode = s.lotId));

/** From now on customs refuses what it only remarked upon. */
const refuseBy = ({ hub }: Pick<Situation, 'hub'>, key: string): Promise<unknown> =>
  hub.em().insert(Setting, {
    id: newId(),
    line: 1,
    key,
    value: 'REFUSE',
    validFrom: on.today,
    setBy: 'CUSTOMS',
    setAt: on.now,
    documentHash: '',
  });

/** A release that names no request, and one of what has not passed customs. */
export const refuseWithoutRequest = (s: Pick<Situation, 'hub'>) => refuseBy(s, 'customs.releaseNeedsRequest');
export const refuseUnpassed = (s: Pick<Situation, 'hub'>) => refuseBy(s, 'customs.releaseNeedsPassage');

const unlistedDrug = ['DRUG_NOT_LISTED', 'INSTITUTION_NOT_PERMITTED'];
const listed: Record<string, Row> = {
  'pilot open': ['[R6] [D25]', closePilot, ['PILOT_NOT_OPEN']],
  'importer listed': ['[R2]', unlistImporter, ['IMPORTER_NOT_LISTED']],
  'importer licensed': ['[R54]', expireLicence, ['LICENCE_EXPIRED']],
  'licence covers the drug': ['[R54]', classifyOutside, ['LICENCE_SCOPE_MISSING']],
  'drug listed': ['[R2]', unlistDrug, unlistedDrug],
  'institution listed': ['[R1]', unlistInstitution, ['INSTITUTION_NOT_LISTED']],
  'institution permitted the drug': ['[R30]', unlistPair, ['INSTITUTION_NOT_PERMITTED']],
  'agreement with the institution': ['[R105] [D15]', endWithInstitution, ['AGREEMENT_MISSING']],
  'no stop-use, no customs hold': ['[R96]', stop, ['STOP_USE_IN_FORCE']],
};

/** By gate and condition of the table. */
export const rows: Record<string, Record<string, Row>> = {
  ASK: {
    'institution listed': listed['institution listed']!,
    'institution permitted the drug': listed['institution permitted the drug']!,
    'agreement with the institution': listed['agreement with the institution']!,
  },
  STOCK: {
    'pilot open': listed['pilot open']!,
    'importer listed': listed['importer listed']!,
    'importer licensed': listed['importer licensed']!,
    'licence covers the drug': listed['licence covers the drug']!,
    // It is not yet intended for an institution.
    'drug listed': ['[R2]', unlistDrug, ['DRUG_NOT_LISTED']],
    'approval exists': [
      '[R32]',
      (s) => s.hub.em().nativeDelete(ShareQuota, { approvalId: s.approvalId }),
      ['APPROVAL_MISSING'],
    ],
    'agreement with the manufacturer': ['[R105]', (s) => endAgreement(s, { manufacturer: 'M' }), ['AGREEMENT_MISSING']],
    'agreement with the institution': listed['agreement with the institution']!,
    'no stop-use, no customs hold': listed['no stop-use, no customs hold']!,
    'separate area, range': ['[R55]', mix, ['AREA_NOT_SEPARATE']],
    'not expired': ['', (s) => (s.expiryDate = on.today), ['LOT_EXPIRED']],
  },
  CLEAR: {
    ...listed,
    'approval exists': [
      '[R30]',
      // The importer sees the approval, as it serves whom it names.
      async (s) => {
        await s.hub.agree({ institutionId: otherInstitution.id });
        await s.hub.customs.agency.catchUp(['whitelists']);
        const named = { approvalId: s.approvalId };
        await s.hub.em().nativeUpdate(ShareQuota, named, { institutionId: otherInstitution.id });
      },
      ['APPROVAL_MISSING'],
    ],
    'approval valid': ['[D13]', (s) => approve(s, { validUntil: on.yesterday }), ['APPROVAL_NOT_VALID']],
    'cleared at Tianzhu': ['[R32]', (s) => (s.port = '上海'), ['PORT_NOT_TIANZHU']],
    'approved total left': ['[R75]', (s) => approve(s, { cleared: 10 }), ['QUOTA_EXCEEDED']],
    'share left': [
      '[D6]',
      (s) => s.hub.em().nativeUpdate(ShareQuota, { approvalId: s.approvalId }, { share: 0 }),
      ['SHARE_EXCEEDED'],
    ],
  },
  PASS: {
    ...listed,
    'coded, scanned in, shelved': [
      '[R86]',
      (s) => s.hub.em().nativeUpdate(ZoneItem, { code: s.code }, { state: 'SCANNED_IN' }),
      ['ITEM_NOT_TRACED'],
    ],
  },
  RELEASE: {
    ...listed,
    'form left': [
      '[R78]',
      (s) => s.hub.em().nativeUpdate(ClearanceForm, { id: s.formId }, { released: 4 }),
      ['FORM_EXCEEDED'],
    ],
    'request accepted': ['[R129]', refuseWithoutRequest, ['NO_REQUEST']],
    'request left': [
      '[R129]',
      async (s) => {
        s.supplyRequestId = await s.hub.askedRequest(s.drugId, 1);
        const full = { state: 'ACCEPTED', supplied: 1 } as const;
        await s.hub.em().nativeUpdate(SupplyRequest, { id: s.supplyRequestId }, full);
      },
      ['REQUEST_EXCEEDED'],
    ],
    'passed customs': ['[R80]', refuseUnpassed, ['NOT_PASSED']],
    'first expired, first out': [
      '[R78]',
      async (s) => {
        await stockOf(s.hub).enterLot(s.drugId, 1, { expiryDate: on.today });
        await s.hub.em().nativeUpdate(BondedLot, { id: s.lotId }, { expiryDate: on.tomorrow });
      },
      ['NOT_FIRST_EXPIRED'],
    ],
    'coded, scanned in, shelved': [
      '[R86]',
      (s) => s.hub.em().nativeUpdate(ZoneItem, { code: s.code }, { state: 'SCANNED_IN' }),
      ['ITEM_NOT_TRACED'],
    ],
    'not expired': [
      '',
      (s) => s.hub.em().nativeUpdate(BondedLot, { id: s.lotId }, { expiryDate: on.yesterday }),
      ['LOT_EXPIRED'],
    ],
  },
  GATE: { 'no stop-use, no customs hold': listed['no stop-use, no customs hold']! },
};
