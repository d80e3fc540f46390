import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { addDays, dayOf } from '@hub/shared/time/day.ts';
import * as on from './arrange.ts';
import { Lot } from './bonded-lot/bonded-lot.entity.ts';
import { ClinicalProtocol } from './clinical-protocol/clinical-protocol.entity.ts';
import { gates } from './gates.ts';
import { Item } from './item/item.entity.ts';
import type { ItemState } from './item/rules/item-steps.ts';

const { importerId, institutionId, otherImporter, otherInstitution } = on;
const yesterday = addDays(dayOf(on.now), -1);
const hash = 'a'.repeat(64);
const planned = {
  department: 'D',
  doctor: 'A',
  diseaseCode: '2-001',
  patientPseudonym: hash,
  usedAt: on.now.toISOString(),
  consent: { givenBy: 'PATIENT', explainedBy: 'A', consentedAt: '2024-03-01T00:00:00.000Z', documentHash: hash },
};

/** A drug with a pack for which everything is in order. */
interface Situation {
  hub: on.Trace;
  drugId: string;
  lotId: string;
  code: string;
  /** Of a use. */
  use: { [Field in keyof typeof planned]: unknown };
}

/** The clauses, what is done wrong, and what the gate answers to that alone. */
type Row = readonly [clauses: string, wrong: (s: Situation) => unknown, codes: readonly string[]];

const expire = ({ hub, lotId }: Situation) => hub.em().nativeUpdate(Lot, { id: lotId }, { expiryDate: yesterday });
const stop = ({ hub, drugId }: Situation) => hub.stopUse({ drugId, scope: 'DRUG' });

const rows: Record<string, Record<string, Row>> = {
  DELIVER: {
    'importer listed': ['[R2] [D9]', (s) => s.hub.publishList('IMPORTER', [otherImporter.id]), ['IMPORTER_NOT_LISTED']],
    'importer licensed': ['[R54]', (s) => s.hub.license(yesterday, 'CHEMICAL'), ['LICENCE_EXPIRED']],
    'licence covers the drug': [
      '[R54]',
      (s) => s.hub.classify(s.drugId, 'CHEMICAL', 'BIOLOGICAL'),
      ['LICENCE_SCOPE_MISSING'],
    ],
    'drug listed': [
      '[R2] [D9]',
      (s) => s.hub.publishList('DRUG', [newId()]),
      ['DRUG_NOT_LISTED', 'INSTITUTION_NOT_PERMITTED'],
    ],
    'institution listed': [
      '[R1] [D9]',
      (s) => s.hub.publishList('INSTITUTION', [otherInstitution.id]),
      ['INSTITUTION_NOT_LISTED'],
    ],
    'institution permitted the drug': [
      '[R30] [D9]',
      (s) => s.hub.publishList('DRUG', [s.drugId], [otherInstitution.id]),
      ['INSTITUTION_NOT_PERMITTED'],
    ],
    'institution not removed': ['[D9]', (s) => s.hub.removeInstitution(true), ['DELISTED']],
    'coded, scanned in, shelved': [
      '[R86]',
      (s) => s.hub.em().nativeUpdate(Item, { code: s.code }, { state: 'SCANNED_IN' }),
      ['WRONG_STATE'],
    ],
    'no stop-use, no customs hold': ['[R96]', stop, ['STOP_USE_IN_FORCE']],
    'not expired': ['', expire, ['LOT_EXPIRED']],
  },
  RECEIVE: {
    'no stop-use, no customs hold': ['[D9] [R96]', stop, ['QUARANTINED']],
    'not expired': ['', expire, ['QUARANTINED']],
  },
  USE: {
    'pilot open': ['[D25]', (s) => s.hub.setPilot(yesterday), ['PILOT_NOT_OPEN']],
    'institution not removed': ['[D9]', (s) => s.hub.removeInstitution(false), ['DELISTED']],
    'drug not removed': ['[R31] [D9]', (s) => s.hub.removeDrug(s.drugId, false), ['DELISTED']],
    'no stop-use, no customs hold': ['[R96]', stop, ['STOP_USE_IN_FORCE']],
    'not expired': ['', expire, ['LOT_EXPIRED']],
    consent: ['[R107]', (s) => (s.use.consent = null), ['CONSENT_MISSING']],
    'physician and department listed': ['[R110]', (s) => (s.use.doctor = 'B'), ['DOCTOR_NOT_LISTED']],
    'purpose listed': ['[R18]', (s) => (s.use.diseaseCode = '1-001'), ['PURPOSE_NOT_LISTED']],
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
  let hub: on.Trace;
  let line = 0;

  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
  });
  afterAll(() => hub.close());

  const before: Record<string, ItemState> = { DELIVER: 'SHELVED', RECEIVE: 'SCANNED_OUT', USE: 'RECEIVED' };
  /** Everything is in order for a pack that stands before a gate. */
  const inOrder = async (gate: string): Promise<Situation & { releaseId: string }> => {
    const drugId = newId();
    await hub.setPilot();
    await hub.publishList('IMPORTER', [importerId, otherImporter.id]);
    await hub.publishList('INSTITUTION', [institutionId, otherInstitution.id]);
    await hub.publishList('DRUG', [drugId]);
    await hub.license(dayOf(on.now), 'CHEMICAL', 'DIAGNOSTIC');
    await hub.classify(drugId, 'CHEMICAL');
    const lotId = await hub.enterLot(drugId, 1);
    const [code] = (await hub.addPacks({ drugId, lotId, state: before[gate]!, steps: 5 }, 1)) as [string];
    const releaseId = await hub.release(drugId, [code]);
    const departments = [{ name: planned.department, doctors: [planned.doctor] }];
    const protocol = { institutionId, drugId, diseaseCodes: [planned.diseaseCode], patientGroup: 'all', departments };
    await hub.em().insert(ClinicalProtocol, { id: newId(), line: (line += 1), registeredAt: on.now, ...protocol });
    await hub.trace.agency.catchUp(['customs']);
    return { hub, drugId, lotId, code, releaseId, use: { ...planned } };
  };
  /** The distinct codes that a gate answers with; none if the pack passes. */
  const answerOf = async (gate: string, { code, releaseId, use }: Situation & { releaseId: string }) => {
    const moving = { releaseId, codes: [code] };
    const select = 'use { id }';
    const answer = (await (gate === 'DELIVER'
      ? hub.move('scanOut', on.importer, moving)
      : gate === 'RECEIVE'
        ? hub.move('receive', on.institution, moving)
        : issue(hub.trace, { command: 'recordUse', by: on.institution, input: { code, ...use }, select }))) as {
      refusal: string;
    }[];
    if (Array.isArray(answer)) return answer.map(({ refusal }) => refusal);
    const { state } = await hub.em().findOneOrFail(Item, { code });
    return state === 'QUARANTINED' ? [state] : [];
  };

  test.each(Object.keys(before))('%s lets pass what is in order', async (gate) => {
    expect(await answerOf(gate, await inOrder(gate))).toEqual([]);
  });

  test.each(all)('$clauses $gate, $name: $codes', async ({ gate, wrong, codes }) => {
    const situation = await inOrder(gate);
    await wrong!(situation);
    expect(await answerOf(gate, situation)).toEqual(codes);
  });

  test('[R8] a list that takes effect later does not bind yet', async () => {
    const situation = await inOrder('DELIVER');
    await hub.publishList('IMPORTER', [otherImporter.id], [], addDays(dayOf(on.now), 1));
    expect(await answerOf('DELIVER', situation)).toEqual([]);
  });
});
