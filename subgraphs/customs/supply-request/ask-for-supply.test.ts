import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { customs } from '../subgraph.ts';
import { SupplyRequest } from './supply-request.entity.ts';

const { importerId, institutionId } = on;

describe.each(databases)('askForSupply, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
  });

  test('[R115] [R129] of an institution to the importer of its choice is on record, published, and a task of that importer', async () => {
    const head = await hub.head();
    const id = await hub.askedRequest(drugId);
    const parties = { drugId, importerId, institutionId };
    const asked = { ...parties, quantity: 4, neededBy: on.today };
    const row = { ...asked, state: 'ASKED', supplied: 0, askedAt: on.now, answeredAt: null, reason: null };
    expect(await hub.em().findOneOrFail(SupplyRequest, { id })).toMatchObject(row);
    expect(await hub.published(head)).toEqual([{ type: 'RequestAsked', data: { requestId: id, ...asked } }]);
    expect(inShort(await itemsAbout(hub.customs, 'stock', on.importer, id))).toEqual([
      'SUPPLY_ASKED SupplyRequest open',
    ]);
    for (const other of [on.otherImporter, on.institution, on.bjmpa])
      expect(await itemsAbout(hub.customs, 'stock', other, id)).toEqual([]);
  });

  test('[R115] chooses only among importers that the institution has an agreement with', async () => {
    const missing = { refusal: 'AGREEMENT_MISSING', parties: `${institutionId} – ${on.otherImporter.id}` };
    expect(await hub.ask({ drugId, importerId: on.otherImporter.id })).toMatchObject([missing]);
    const ofOther = { refusal: 'AGREEMENT_MISSING', parties: `${on.otherInstitution.id} – ${importerId}` };
    expect(await hub.ask({ drugId }, on.otherInstitution)).toMatchObject([ofOther]);
  });

  test('[R30] is for a drug that the list permits the institution to use', async () => {
    await hub.publishList('DRUG', [drugId], [on.otherInstitution.id]);
    for (const drug of [drugId, newId()])
      expect(await hub.ask({ drugId: drug })).toMatchObject([{ refusal: 'INSTITUTION_NOT_PERMITTED', drug }]);
  });

  test('[R129] is for listed institutions', async () => {
    await hub.publishList('INSTITUTION', [on.otherInstitution.id]);
    expect(await hub.ask({ drugId })).toMatchObject([{ refusal: 'INSTITUTION_NOT_LISTED', id: institutionId }]);
    await hub.publishList('INSTITUTION', [institutionId, on.otherInstitution.id]);
  });

  test('is for institutions, for at least one pack, and for today or later', async () => {
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'INSTITUTION' };
    expect(await hub.ask({ drugId }, { kind: 'IMPORTER', id: institutionId })).toEqual([only]);
    const none = { refusal: 'QUANTITY_NOT_POSITIVE', quantity: 0, field: 'quantity' };
    expect(await hub.ask({ drugId, quantity: 0 })).toEqual([none]);
    const late = { refusal: 'BAD_INPUT', field: 'neededBy', reason: 'BEFORE', earliest: on.today };
    expect(await hub.ask({ drugId, neededBy: on.yesterday })).toEqual([late]);
  });
});

followsContract(customs, 'askForSupply', ['whitelists']);
