import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';

const { institutionId, otherInstitution, today, tomorrow, yesterday } = on;

describe.each(databases)('what an importer sees of approvals, on %s', (dialect) => {
  let hub: on.Customs;
  let ids: string[];

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    const drugId = await hub.listDrug();
    const shares = [institutionId, otherInstitution.id].map((id) => ({ institutionId: id, quantity: null }));
    ids = [await hub.approve(drugId), await hub.approve(drugId, { shares })];
  });
  afterAll(() => hub.close());

  test.each([
    ['proposed', {}, false, undefined, false],
    ['to begin tomorrow', { validFrom: tomorrow }, true, undefined, false],
    ['in force from today', { validFrom: today }, true, undefined, true],
    ['in force until today', { validUntil: today }, true, undefined, true],
    ['over since yesterday', { validUntil: yesterday }, true, undefined, false],
    ['ended from today on', {}, true, today, false],
    ['ended from tomorrow on', {}, true, tomorrow, true],
  ])('[R105] [D34] with an agreement that is %s', async (_, terms, isConfirmed, endedOn, sees) => {
    const importerId = newId();
    const id = await hub.propose({ importerId, institutionId, ...terms });
    if (isConfirmed) await hub.confirm(id);
    if (endedOn) await hub.endAgreement(id, endedOn);
    await hub.customs.agency.catchUp(['whitelists']);
    const principal: Principal = { subject: 's', organisation: { kind: 'IMPORTER', id: importerId }, scopes: [] };
    for (const approvalId of ids) {
      const { errors } = await hub.customs.ask(
        `{ ledger(filter: { approvalId: "${approvalId}" }) { totalCount } }`,
        principal,
      );
      expect(errors === undefined).toBe(sees);
    }
    const all = ids.map((approvalId) => ({ __typename: 'Approval', id: approvalId }));
    const query = 'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Approval { cleared } } }';
    const { data } = await hub.customs.ask(query, principal, { all });
    const cleared = sees ? 0 : null;
    expect(data!['_entities']).toEqual([{ cleared }, { cleared }]);
  });

  test('[R105] [D15] that names only others it sees nothing, and neither does another institution', async () => {
    const importerId = newId();
    await hub.agree({ importerId, institutionId });
    const shares = [{ institutionId: otherInstitution.id, quantity: null }];
    const approvalId = await hub.approve(await hub.listDrug(), { shares });
    await hub.customs.agency.catchUp(['whitelists']);
    const sees = async (kind: 'IMPORTER' | 'INSTITUTION', id: string) => {
      const principal: Principal = { subject: 's', organisation: { kind, id }, scopes: [] };
      const query = `{ ledger(filter: { approvalId: "${approvalId}" }) { totalCount } }`;
      return (await hub.customs.ask(query, principal)).errors === undefined;
    };
    expect(await sees('IMPORTER', importerId)).toBe(false);
    expect(await sees('INSTITUTION', institutionId)).toBe(false);
    expect(await sees('INSTITUTION', otherInstitution.id)).toBe(true);
  });
});
