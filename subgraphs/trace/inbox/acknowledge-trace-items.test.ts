import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';

const { importer, institution, otherInstitution } = on;

describe.each(databases)('acknowledgeTraceItems, on %s', (dialect) => {
  let hub: on.Trace;
  let releaseId: string;

  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
    const drugId = newId();
    await hub.publishList('DRUG', [drugId]);
    const codes = await hub.addPacks({ drugId, lotId: newId(), state: 'SHELVED' }, 1);
    releaseId = await hub.release(drugId, codes);
    await hub.move('scanOut', importer, { releaseId, codes });
    await hub.move('receive', otherInstitution, { releaseId, codes });
  });
  afterAll(() => hub.close());

  const items = () => itemsAbout(hub.trace, 'trace', institution, releaseId);
  const acknowledge = (by: Organisation, ...itemIds: string[]) => {
    const select = 'items { kind acknowledgedAt }';
    return issue(hub.trace, { command: 'acknowledgeTraceItems', by, input: { itemIds }, select });
  };

  test('[R100] ends notices, but no task', async () => {
    const acknowledgedAt = on.now.toISOString();
    const [task, notice] = await items();
    expect(await acknowledge(institution, notice!.id, task!.id)).toEqual({
      items: [
        { kind: 'RECEIVE', acknowledgedAt },
        { kind: 'SCANNED_ELSEWHERE', acknowledgedAt },
      ],
    });
    expect(inShort(await items())).toEqual(['RECEIVE Release open', 'SCANNED_ELSEWHERE Release done']);
  });

  test("is refused for an item that is not the caller's, or that has no id", async () => {
    const [item] = await items();
    const notFound = [{ refusal: 'NOT_FOUND', kind: 'InboxItem', id: item!.id }];
    expect(await acknowledge(otherInstitution, item!.id)).toEqual(notFound);
    expect(await acknowledge(institution, 'x')).toMatchObject([{ refusal: 'BAD_INPUT', reason: 'NOT_ID' }]);
  });
});
