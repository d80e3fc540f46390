import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Steps } from '../testing/listing-steps.ts';
import { hospitalIds, principalOf, arrangeWhitelists, type Whitelists } from '../arrange.ts';

const members = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'];

describe.each(databases)('[D37] applications and drafts on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  let callId: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    steps = new Steps(register);
    callId = await steps.openCall();
  });
  afterAll(() => register.close());

  const opinionsSeen = async (id: string, by: string) => {
    const { listingApplication } = await register.ask(
      by,
      `{ listingApplication(id: "${id}") { opinions { outcome } } }`,
    );
    return listingApplication.opinions.length as number;
  };

  test('an applicant sees opinions once its application has ended, BJHC from the first', async () => {
    const [id, other] = [await steps.apply('H1', callId), await steps.apply('H2', callId)];
    const seen: [string, number, number][] = [];
    const look = async (state: string, of = id, by = 'H1') =>
      seen.push([state, await opinionsSeen(of, by), await opinionsSeen(of, 'BJHC')]);
    await steps.review(id);
    await steps.review(other);
    await look('REVIEWED');
    const draftId = await steps.submit([id, other]);
    await look('IN_DRAFT');
    await steps.convene(draftId);
    await steps.opine(draftId, members);
    await look('IN_DRAFT');
    await steps.conclude(draftId, [id]);
    await look('AGREED');
    await look('REJECTED', other, 'H2');
    await steps.publish(draftId, '2024-09-18');
    await look('LISTED');
    for (const [hospital, outcome] of [
      ['H3', 'RETURNED'],
      ['H4', 'NOT_RECOMMENDED'],
    ] as const) {
      const ended = await steps.apply(hospital, callId);
      await steps.review(ended, outcome);
      await look(outcome, ended, hospital);
    }
    expect(seen).toEqual([
      ['REVIEWED', 0, 1],
      ['IN_DRAFT', 0, 1],
      ['IN_DRAFT', 0, 1],
      ['AGREED', 1, 1],
      ['REJECTED', 1, 1],
      ['LISTED', 1, 1],
      ['RETURNED', 1, 1],
      ['NOT_RECOMMENDED', 1, 1],
    ]);
  });

  test('are filtered by their own state', async () => {
    const count = async (state: string) =>
      (await register.ask('BJHC', `{ listingApplications(state: "${state}") { totalCount } }`)).listingApplications
        .totalCount;
    expect([await count('LISTED'), await count('RETURNED'), await count('SUBMITTED')]).toEqual([1, 1, 0]);
  });

  test('are not shown to another kind of organisation with the code of a member', async () => {
    const impostor = { ...principalOf('BJHC'), organisation: { kind: 'IMPORTER', id: 'BJHC' } } as const;
    const query = '{ listingApplications { totalCount } listDrafts { totalCount } listDeadlines { totalCount } }';
    const { data } = await register.subgraph.ask(query, impostor);
    const empty = { totalCount: 0 };
    expect(data).toEqual({ listingApplications: empty, listDrafts: empty, listDeadlines: empty });
  });

  test('deadlines are shown to who must meet them and to the owners of their cases', async () => {
    await steps.orderRectification('H1', '2024-09-30');
    const seen = async (by: string) => {
      const query = '{ listDeadlines { nodes { deadline { name } } } }';
      const { nodes } = (await register.ask(by, query)).listDeadlines;
      return nodes.map(({ deadline }: { deadline: { name: string } }) => deadline.name).toSorted();
    };
    expect(await seen('H1')).toEqual(['RECTIFICATION', 'REVIEW']);
    expect(await seen('H2')).toEqual(['REVIEW']);
    expect(await seen('TIANZHU')).toEqual(['CONVENE']);
    expect(await seen('BJHC')).toEqual(['CONVENE', 'REVIEW', 'REVIEW', 'REVIEW', 'REVIEW']);
    for (const by of ['BJMPA', 'importer', 'analyst']) expect(await seen(by)).toEqual([]);
  });

  test('are not shown to others by their key either', async () => {
    const key = async (by: string, type: string, list: string) => {
      const { nodes } = (await register.ask(by, `{ ${list} { nodes { id } } }`))[list];
      return { __typename: type, id: nodes[0].id as string };
    };
    const of = [
      await key('H1', 'ListingApplication', 'listingApplications'),
      await key('BJHC', 'ListDraft', 'listDrafts'),
      await key('H1', 'Rectification', 'rectifications'),
      await key('H1', 'CaseDeadline', 'listDeadlines'),
    ];
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
    const seen = async (by: string) => {
      const { data } = await register.subgraph.ask(query, principalOf(by), { of });
      return (data!['_entities'] as ({ __typename: string } | null)[]).map((each) => each?.__typename);
    };
    expect(await seen('importer')).toEqual([undefined, undefined, undefined, undefined]);
    expect(await seen('H2')).toEqual([undefined, undefined, undefined, undefined]);
    expect(await seen('MIB')).toEqual(['ListingApplication', 'ListDraft', undefined, undefined]);
    expect(await seen('H1')).toEqual(['ListingApplication', undefined, 'Rectification', 'CaseDeadline']);
  });

  test('deadlines are found by whether they were met, and by the last day', async () => {
    const count = async (by: string, args: string) =>
      (await register.ask(by, `{ listDeadlines(${args}) { totalCount } }`)).listDeadlines.totalCount;
    expect([await count('H2', 'done: true'), await count('H2', 'done: false')]).toEqual([1, 0]);
    expect([await count('H1', 'until: "2024-09-29"'), await count('H1', 'until: "2024-09-30"')]).toEqual([0, 1]);
  });

  test('orders to rectify are found by their institution', async () => {
    const query = (institutionId: string) =>
      `{ rectifications(institutionId: "${institutionId}") { nodes { institution { name } } } }`;
    const found = async (id: string) => (await register.ask('BJHC', query(id))).rectifications.nodes;
    expect([await found(hospitalIds.H1), await found(hospitalIds.H2)]).toEqual([[{ institution: { name: 'H1' } }], []]);
  });
});
