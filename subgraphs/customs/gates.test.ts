import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { Setting } from '@hub/shared/setting/setting.entity.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import * as on from './arrange.ts';
import { atCustoms, newNumber } from './testing/arrange-forms.ts';
import { rows, type Situation } from './testing/gate-rows.ts';
import { gates } from './gates.ts';
import { ZoneItem } from './item/item.entity.ts';
import { Release } from './release/release.entity.ts';

const { importerId, institutionId, otherImporter, otherInstitution } = on;

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
  afterAll(() => hub.close(['FORM', 'APPROVAL', 'SHARE', 'REQUEST']));

  const inOrder = async (): Promise<Situation> => {
    await hub.em().nativeDelete(Setting, {});
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
    line += 1;
    const lotId = await hub.addLot({ drugId });
    const code = String(80000000000000000000n + BigInt(line));
    await hub.publish(ItemsMovedInZone, { lotId, drugId, importerId, state: 'SHELVED', codes: [code] });
    await hub.customs.agency.catchUp(['whitelists', 'trace']);
    return { hub, drugId, approvalId, formId, lotId, code, expiryDate: on.tomorrow, supplyRequestId: null };
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
    CLEAR: ({ approvalId, port }) => hub.apply({ approvalId, port, mandateHash: 'a'.repeat(64) }, on.importer),
    PASS: async ({ formId }) => {
      const input = { formId, number: newNumber(), quantity: 1, declaredOn: on.today };
      const recorded = await send('recordDeclaration', on.importer, input, 'declaration { id }');
      const { declaration } = recorded as { declaration: { id: string } };
      return send('passCustoms', atCustoms, { declarationId: declaration.id }, 'declaration { id }');
    },
    GATE: async ({ drugId, lotId, code, formId }) => {
      const [id, parties] = [newId(), { drugId, importerId, institutionId }];
      const release = { id, formId, ...parties, quantity: 1, state: 'PREPARED', releasedAt: on.now } as const;
      await hub.em().insert(Release, { line: (line += 1), ...release });
      await hub.em().nativeUpdate(ZoneItem, { code, lotId }, { releaseId: id, scannedOut: true });
      return send('confirmGatePassage', atCustoms, { releaseId: id, vehicle: 'V' }, 'release { id }');
    },
    RELEASE: ({ formId, code, supplyRequestId }) =>
      send('releaseFromZone', on.importer, { formId, codes: [code], supplyRequestId }, 'release { id }'),
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
