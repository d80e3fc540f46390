import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { statementsDuring } from '@hub/shared/testing/statements-during.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { whitelists } from '../subgraph.ts';
import { listChanges } from './list-changes.ts';
import { ListMember, ListVersion } from './list-version.entity.ts';

describe.each(databases)('changes of a list, on %s', (dialect) => {
  let subgraph: TestedSubgraph;
  beforeAll(async () => {
    subgraph = await startTestedSubgraph(whitelists, { dialect });
  });
  afterAll(() => subgraph.close());

  const em = () => subgraph.agency.database.orm.em.fork();
  beforeEach(async () => {
    await em().nativeDelete(ListMember, {});
    await em().nativeDelete(ListVersion, {});
  });

  /** A version that is in force from a time in Beijing, with the institutions permitted for each member. */
  const version = async (number: number, time: string, members: Record<string, string[]>) => {
    const id = newId();
    const inForceFrom = new Date(`${time.replace(' ', 'T')}+08:00`);
    const day = time.slice(0, 10);
    const published = { publishedAt: new Date(0), publishedBy: 'A', reason: null, draftId: null };
    await em().insert(ListVersion, {
      id,
      kind: 'DRUG',
      version: number,
      effectiveFrom: day,
      inForceFrom,
      ...published,
    });
    for (const [memberId, institutionIds] of Object.entries(members))
      await em().insert(ListMember, { listVersionId: id, memberId, institutionIds });
  };
  const changes = async (from: string, until: string) => {
    const found = await listChanges(em(), 'DRUG', { from, until });
    return found.map((each) => `${each.version.version}: ${each.change} ${each.member.memberId}`);
  };

  test('are those of the days in Beijing, from the first to the last', async () => {
    await version(1, '2025-04-01 00:00', { a: ['h'] });
    await version(2, '2025-04-02 00:00', { a: ['h'], b: ['h'] });
    await version(3, '2025-04-03 23:59', { b: ['h'] });
    expect(await changes('2025-04-01', '2025-04-01')).toEqual(['1: ADDED a']);
    expect(await changes('2025-04-02', '2025-04-03')).toEqual(['2: ADDED b', '3: REMOVED a']);
    expect(await changes('2025-04-03', '2025-04-03')).toEqual(['3: REMOVED a']);
    expect(await changes('2025-04-04', '2025-04-30')).toEqual([]);
  });

  test('are those of the days asked for, whatever number a version has that came into force before them', async () => {
    await version(1, '2025-04-01 00:00', { a: ['h'] });
    await version(2, '2025-05-02 00:00', { a: ['h'], never: ['h'] });
    await version(3, '2025-04-30 23:59', { b: ['h'] });
    await version(4, '2025-05-03 00:00', { b: ['h'], c: ['h'] });
    expect(await changes('2025-05-01', '2025-05-31')).toEqual(['4: ADDED c']);
  });

  test('take two statements for the versions and one for their members, however many they are', async () => {
    for (let number = 1; number <= 5; number += 1) await version(number, `2025-04-0${number} 00:00`, { a: ['h'] });
    expect(await statementsDuring(() => changes('2025-04-02', '2025-04-30'))).toHaveLength(3);
  });

  test('of more than 366 days are refused', async () => {
    const ask = (until: string) =>
      subgraph.ask(`{ listChanges(kind: DRUG, from: "2024-01-01", until: "${until}") { change } }`);
    expect((await ask('2025-01-01')).errors).toBeUndefined();
    const refused = [{ extensions: { params: { field: 'until', reason: 'AFTER', latest: '2025-01-01' } } }];
    expect((await ask('2025-01-02')).errors).toMatchObject(refused);
    expect((await ask('2023-12-31')).errors).toMatchObject([{ extensions: { params: { reason: 'BEFORE' } } }]);
  });

  test('are found in the institutions permitted for a member, too', async () => {
    await version(1, '2025-04-01 00:00', { a: ['h'], b: ['h'] });
    await version(2, '2025-04-02 00:00', { a: ['h', 'i'], b: ['h'] });
    expect(await changes('2025-04-02', '2025-04-02')).toEqual(['2: CHANGED a']);
  });

  test('are in the order in which the versions came into force, without one that a later version came before', async () => {
    await version(1, '2025-04-01 00:00', { a: [] });
    await version(2, '2025-05-01 00:00', { a: [], b: [] });
    await version(3, '2025-04-10 09:00', {});
    await version(4, '2025-05-01 00:00', { b: [] });
    expect(await changes('2025-04-01', '2025-05-31')).toEqual(['1: ADDED a', '3: REMOVED a', '4: ADDED b']);
  });

  test('are none in a version that another one for the same instant corrects', async () => {
    await version(1, '2025-04-01 00:00', { a: [] });
    await version(2, '2025-05-01 00:00', { a: [], wrong: [] });
    await version(3, '2025-05-01 00:00', { a: [], b: [] });
    expect(await changes('2025-05-01', '2025-05-01')).toEqual(['3: ADDED b']);
  });
});
