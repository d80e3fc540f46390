import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';

const { bjmpa, bjhc } = on;
const later = new Date(on.now.getTime() + 1000);

describe.each(databases)('acknowledgeSafetyItems, on %s', (dialect) => {
  let hub: on.Safety;
  let used: on.Used;
  let reportId: string;

  beforeAll(async () => {
    hub = await on.arrangeSafety(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    used = await hub.use();
    reportId = await hub.reported(used.code, ['DEATH']);
  });
  afterEach(() => hub.setTime(on.now));

  const acknowledge = (itemIds: readonly string[], by = bjmpa) => {
    const select = 'items { id acknowledgedAt open }';
    return issue(hub.safety, { command: 'acknowledgeSafetyItems', by, input: { itemIds }, select });
  };
  const itemTo = async (ownerId: string, about = reportId) =>
    (await hub.em().findOneOrFail(InboxItem, { about, ownerId })).id;
  const acknowledged = async () => {
    const items = await hub.em().find(InboxItem, { about: reportId }, { orderBy: { line: 'asc' } });
    return items.map(({ acknowledgedAt }) => acknowledgedAt);
  };

  test('[R100] notes when the addressee acknowledged an item, the first time, and closes the notice', async () => {
    const head = await hub.head();
    const id = await itemTo('BJMPA');
    const answer = { items: [{ id, acknowledgedAt: on.now.toISOString(), open: false }] };
    expect(await acknowledge([id])).toEqual(answer);
    hub.setTime(later);
    expect(await acknowledge([id, id])).toEqual(answer);
    expect(await acknowledged()).toEqual([on.now, null, null]);
    expect(await hub.published(head)).toEqual([]);
  });

  test('[R100] takes several items at once, each of which keeps its first time', async () => {
    const [first, second] = [await itemTo('BJMPA'), await itemTo('BJMPA', await hub.reported(used.code))];
    await acknowledge([first]);
    hub.setTime(later);
    expect(await acknowledge([second, first])).toMatchObject({
      items: [
        { id: first, acknowledgedAt: on.now.toISOString() },
        { id: second, acknowledgedAt: later.toISOString() },
      ],
    });
  });

  test('[R100] is for each addressee by itself, agency or importer', async () => {
    const importer = { kind: 'IMPORTER', id: used.importerId } as const;
    await acknowledge([await itemTo('BJHC')], bjhc);
    hub.setTime(later);
    await acknowledge([await itemTo(used.importerId)], importer);
    expect(await acknowledged()).toEqual([null, on.now, later]);
  });

  test("[R100] names each item that is not the caller's, and then acknowledges none", async () => {
    const own = await itemTo('BJMPA');
    const notFound = (...ids: string[]) => ids.map((id) => ({ refusal: 'NOT_FOUND', kind: 'InboxItem', id }));
    for (const by of [bjhc, { kind: 'IMPORTER', id: 'BJMPA' }, on.institution] as const) {
      expect(await acknowledge([own], by)).toEqual(notFound(own));
    }
    const ofImporter = await itemTo(used.importerId);
    expect(await acknowledge([ofImporter], { kind: 'IMPORTER', id: newId() })).toEqual(notFound(ofImporter));
    const unknown = newId();
    expect(await acknowledge([ofImporter, own, unknown])).toEqual(notFound(ofImporter, unknown));
    expect(await acknowledge(['x'])).toMatchObject([{ refusal: 'BAD_INPUT', reason: 'NOT_ID' }]);
    expect(await acknowledged()).toEqual([null, null, null]);
  });

  test('takes 1 to 200 items', async () => {
    const count = [{ refusal: 'BAD_INPUT', field: 'itemIds', reason: 'COUNT', max: 200 }];
    expect(await acknowledge([])).toEqual(count);
    expect(await acknowledge(Array.from({ length: 201 }, () => newId()))).toEqual(count);
    expect(await acknowledge(Array.from({ length: 200 }, () => newId()))).toHaveLength(200);
  });
});
