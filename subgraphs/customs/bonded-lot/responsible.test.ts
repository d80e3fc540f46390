import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { addRecipient } from './add-recipient.ts';

describe.each(databases)('those who are responsible for a lot, on %s,', (dialect) => {
  let hub: on.Customs;
  let lotId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    lotId = await hub.addLot({ drugId: await hub.listDrug(), entered: 5 });
  });
  afterAll(() => hub.close());

  const responsible = async (organisation: Organisation) => {
    const select = 'responsible { __typename ... on Importer { id } ... on Institution { id } }';
    const principal = { subject: 'test', organisation, scopes: [] };
    const { data } = await hub.customs.ask(`{ bondedLot(id: "${lotId}") { ${select} } }`, principal);
    return (data!['bondedLot'] as { responsible: { __typename: string; id: string }[] } | null)?.responsible ?? null;
  };

  test('[R106] are its importer and the institutions that were released packs of it; an institution sees no other', async () => {
    const importer = { __typename: 'Importer', id: on.importerId };
    expect(await responsible(on.importer)).toEqual([importer]);
    expect(await responsible(on.institution)).toBeNull();
    for (const { id } of [on.institution, on.otherInstitution])
      await inTransaction(hub.customs.agency.database, (em) => addRecipient(em, id, [lotId]));
    const both = [on.institution.id, on.otherInstitution.id]
      .toSorted()
      .map((id) => ({ __typename: 'Institution', id }));
    for (const reader of [on.importer, on.bjmpa]) expect(await responsible(reader)).toEqual([importer, ...both]);
    expect(await responsible(on.institution)).toEqual([importer, { __typename: 'Institution', id: on.institutionId }]);
  });
});
