import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Steps } from '../testing/listing-steps.ts';
import { principalOf, arrangeWhitelists, type Whitelists } from '../arrange.ts';

const fields = `id kind clause text task open answerBy provisional acknowledgedAt answeredAt overdue about
  subject { __typename ... on ListingApplication { id } ... on ListDraft { id } }`;

describe.each(databases)('the inbox and acknowledgeListItems on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  let applicationId: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    steps = new Steps(register);
    register.at('2024-09-25 09:00');
    applicationId = await steps.apply('H1', await steps.openCall());
  });
  afterAll(() => register.close());

  const inboxOf = async (by: string, args = '') => {
    const { inbox } = await register.ask(
      by,
      `{ inbox { owner lists${args} { totalCount open overdue nodes { ${fields} } } } }`,
    );
    return inbox.lists;
  };
  const kinds = async (by: string, args = '') =>
    (await inboxOf(by, args)).nodes.map(({ kind }: { kind: string }) => kind);
  const acknowledge = (by: string, ...itemIds: string[]) =>
    register.send(by, 'acknowledgeListItems', { itemIds }, `items { ${fields} }`);

  test('[R21] an application is a task of BJHC, with its day; nobody else is told', async () => {
    const { nodes, ...counts } = await inboxOf('BJHC');
    expect(counts).toEqual({ totalCount: 1, open: 1, overdue: 0 });
    expect(nodes).toEqual([
      {
        id: expect.any(String),
        kind: 'REVIEW',
        clause: 'R21',
        text: '评审医疗机构的申请',
        task: true,
        open: true,
        answerBy: '2024-10-14',
        provisional: false,
        acknowledgedAt: null,
        answeredAt: null,
        overdue: false,
        about: applicationId,
        subject: { __typename: 'ListingApplication', id: applicationId },
      },
    ]);
    for (const by of ['BJMPA', 'TIANZHU', 'H1', 'H2', 'importer', 'analyst']) expect(await kinds(by)).toEqual([]);
  });

  test('a task is overdue from the day after its last one until it is done', async () => {
    register.at('2024-10-14 23:59');
    expect((await inboxOf('BJHC')).overdue).toBe(0);
    expect([await kinds('BJHC', '(overdue: true)'), await kinds('BJHC', '(overdue: false)')]).toEqual([[], ['REVIEW']]);
    register.at('2024-10-15 00:00');
    expect(await inboxOf('BJHC')).toMatchObject({ overdue: 1, nodes: [{ overdue: true }] });
    expect([await kinds('BJHC', '(overdue: true)'), await kinds('BJHC', '(overdue: false)')]).toEqual([['REVIEW'], []]);
    const [{ id }] = (await inboxOf('BJHC')).nodes;
    expect((await acknowledge('BJHC', id)).payload.items).toMatchObject([{ open: true, answeredAt: null }]);
    expect(await inboxOf('BJHC')).toMatchObject({ open: 1, overdue: 1 });
    await steps.review(applicationId);
    expect([await kinds('BJHC', '(overdue: true)'), await kinds('BJHC', '(overdue: false)')]).toEqual([[], ['REVIEW']]);
    expect(await inboxOf('BJHC')).toMatchObject({
      open: 0,
      overdue: 0,
      nodes: [{ overdue: true, open: false, answeredAt: '2024-10-14T16:00:00.000Z' }],
    });
  });

  test('[R22] each step tells those whom its table names', async () => {
    expect(await kinds('H1')).toEqual(['REVIEWED']);
    const draftId = await steps.submit([applicationId]);
    expect(await kinds('TIANZHU')).toEqual(['CONVENE']);
    await steps.convene(draftId);
    for (const by of ['BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI']) expect(await kinds(by)).toEqual(['DELIBERATION']);
    expect(await kinds('TIANZHU')).toEqual(['CONVENE', 'DELIBERATION']);
    await steps.opine(draftId, ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU']);
    await steps.conclude(draftId, [applicationId]);
    expect(await kinds('BJHC')).toEqual(['REVIEW', 'DELIBERATION', 'CONCLUDED']);
    await steps.publish(draftId, '2024-10-15');
    expect(await kinds('H1')).toEqual(['REVIEWED', 'LISTED']);
  });

  test('the first acknowledgement counts, and closes a notice', async () => {
    const [item] = (await inboxOf('H1', '(open: true, first: 1)')).nodes;
    register.at('2024-10-16 10:00');
    expect((await acknowledge('H1', item.id)).payload.items[0].acknowledgedAt).toBe('2024-10-16T02:00:00.000Z');
    register.at('2024-10-17 10:00');
    expect((await acknowledge('H1', item.id)).payload.items[0].acknowledgedAt).toBe('2024-10-16T02:00:00.000Z');
    expect(await inboxOf('H1')).toMatchObject({ totalCount: 2, open: 1 });
    expect([await kinds('H1', '(open: true)'), await kinds('H1', '(open: false)')]).toEqual([['LISTED'], ['REVIEWED']]);
    expect(await kinds('H1', '(order: NEWEST_FIRST)')).toEqual(['LISTED', 'REVIEWED']);
  });

  test('can be filtered by the kinds that there are', async () => {
    expect(await kinds('BJHC', '(kind: "REVIEW")')).toEqual(['REVIEW']);
    expect(await kinds('BJHC', '(kind: "CONVENE")')).toEqual([]);
    expect(await kinds('H1', '(kind: "REVIEWED", open: true)')).toEqual([]);
    const query = '{ inbox { lists(kind: "RIVEW") { totalCount } } }';
    const { errors } = await register.subgraph.ask(query, principalOf('BJHC'));
    expect(errors!.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_INPUT']);
  });

  test('[D37] shows what an item is about only to whoever may read that', async () => {
    const subjects = async (by: string) =>
      (await inboxOf(by)).nodes.map(({ subject }: { subject: { __typename: string } | null }) => subject?.__typename);
    expect(await subjects('H1')).toEqual(['ListingApplication', 'ListingApplication']);
    expect(await subjects('MIB')).toEqual(['ListDraft']);
  });

  test("another's item, an unknown one and no id at all are refused", async () => {
    const [item] = (await inboxOf('H1')).nodes;
    expect((await acknowledge('H2', item.id)).codes).toEqual(['NOT_FOUND']);
    expect((await acknowledge('BJHC', item.id)).codes).toEqual(['NOT_FOUND']);
    expect((await acknowledge('H1', newId())).codes).toEqual(['NOT_FOUND']);
    expect((await acknowledge('H1', 'x')).codes).toEqual(['BAD_INPUT']);
  });

  test('[D37] by key, nobody reads the inbox of another', async () => {
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Inbox { owner lists { totalCount } } } }`;
    const { organisation } = principalOf('H1');
    const owner = `${organisation.kind}:${organisation.id}`;
    const all = [{ __typename: 'Inbox', owner }];
    const read = async (by: string) =>
      (await register.subgraph.ask(query, principalOf(by), { all })).data!['_entities'];
    expect(await read('H1')).toEqual([{ owner, lists: { totalCount: 2 } }]);
    for (const by of ['H2', 'BJHC', 'analyst']) expect(await read(by)).toEqual([null]);
  });
});
