import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import { Agreement } from './agreement/agreement.entity.ts';
import { ApprovalQuota, ShareQuota } from './approval/approval.entity.ts';
import * as on from './arrange.ts';
import { BondedLot } from './bonded-lot/bonded-lot.entity.ts';
import { ClearanceForm } from './clearance-form/clearance-form.entity.ts';
import { gates } from './gates.ts';
import { ZoneItem } from './item/item.entity.ts';

const { importerId, institutionId, otherImporter, otherInstitution } = on;

/** A drug with a manufacturer, an approval, a form and a shelved pack of its own, for which everything is in order. */
interface Situation {
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
  'no stop-use': ['[R96]', stop, ['STOP_USE_IN_FORCE']],
};

const rows: Record<string, Record<string, Row>> = {
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
    'no stop-use': listed['no stop-use']!,
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
    'approved total left': ['[R75]', (s) => approve(s, { cleared: 10 }), ['QUOTA_EXCEEDED']],
    'share left': [
      '[D6]',
      (s) => s.hub.em().nativeUpdate(ShareQuota, { approvalId: s.approvalId }, { share: 0 }),
      ['SHARE_EXCEEDED'],
    ],
  },
  RELEASE: {
    ...listed,
    'form left': [
      '[R78]',
      (s) => s.hub.em().nativeUpdate(ClearanceForm, { id: s.formId }, { released: 4 }),
      ['FORM_EXCEEDED'],
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
};

const cells = Object.entries(gates).flatMap(([name, row]) => Object.keys(row).map((gate) => ({ gate, name })));
const all = cells.map(({ gate, name }) => {
  const [clauses = '', wrong, codes = []] = rows[gate]?.[name] ?? [];
  return { gate, name, clauses, wrong, codes };
});

test('each cell of the table has its row here', () => {
  const written = Object.entries(rows).flatMap(([gate, ofGate]) => Object.keys(ofGate).map((name) => ({ gate, name })));
  const inOrder = (some: typeof cells) => some.map(({ gate, name }) => `${gate}: ${name}`).sort();
  expect(inOrder(written)).toEqual(inOrder(cells));
});

describe.each(databases)('every gate asks its conditions, on %s:', (dialect) => {
  let hub: on.Customs;
  let line = 1000;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());

  const inOrder = async (): Promise<Situation> => {
    await hub.setPilot();
    await hub.license(on.today);
    await hub.publishList('IMPORTER', [importerId, otherImporter.id]);
    await hub.publishList('INSTITUTION', [institutionId, otherInstitution.id]);
    await hub.agree({ institutionId });
    await hub.agree({ kind: 'IMPORTER_MANUFACTURER', manufacturer: 'M' });
    const drugId = await hub.listDrug();
    await hub.classify(drugId, 'BIOLOGICAL', 'CHEMICAL');
    const approvalId = await hub.approve(drugId);
    const formId = await hub.addForm({ approvalId, drugId });
    const lotId = newId();
    const counts = { line: (line += 1), entered: 1, onHand: 1, enteredAt: on.now };
    const lot = { id: lotId, drugId, importerId, lotNumber: lotId, expiryDate: on.today, ...counts };
    await hub.em().insert(BondedLot, lot);
    const code = String(80000000000000000000n + BigInt(line));
    await hub.publish(ItemsMovedInZone, { lotId, drugId, importerId, state: 'SHELVED', codes: [code] });
    await hub.customs.agency.catchUp(['whitelists', 'trace']);
    return { hub, drugId, approvalId, formId, lotId, code, expiryDate: on.tomorrow };
  };
  const send = (command: string, by: Organisation, input: object, select: string) =>
    issue(hub.customs, { command, by, input, select });
  const attempts: Record<string, (s: Situation) => Promise<unknown>> = {
    ASK: ({ drugId }) => {
      const asked = { drugId, importerId, quantity: 1, neededBy: on.today };
      return send('askForSupply', on.institution, asked, 'supplyRequest { id }');
    },
    STOCK: ({ drugId, expiryDate, binCode = null }) => {
      const lots = [{ lotNumber: 'A', expiryDate, quantity: 1, binCode }];
      return send('enterBondedStock', on.importer, { drugId, lots }, 'lots { id }');
    },
    CLEAR: ({ approvalId }) => hub.apply({ approvalId, mandateHash: 'a'.repeat(64) }, on.importer),
    RELEASE: ({ formId, code }) => send('releaseFromZone', on.importer, { formId, codes: [code] }, 'release { id }'),
  };
  /** The codes with which a gate refuses; none if it lets pass. */
  const refused = async (gate: string, situation: Situation) => {
    const answer = await attempts[gate]!(situation);
    return Array.isArray(answer) ? answer.map(({ refusal }: { refusal: string }) => refusal) : [];
  };

  test.each(Object.keys(attempts))('%s lets pass what is in order', async (gate) => {
    expect(await refused(gate, await inOrder())).toEqual([]);
  });

  test.each(all)('$clauses $gate, $name: $codes', async ({ gate, wrong, codes }) => {
    const situation = await inOrder();
    await wrong!(situation);
    expect(await refused(gate, situation)).toEqual(codes);
  });
});
