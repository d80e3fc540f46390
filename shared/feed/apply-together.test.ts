import Type from 'typebox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import { Note } from '../testing/note.ts';
import { NoteCopy } from '../testing/note-copy.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { testEvent } from '../testing/test-event.ts';
import { appendFacts } from './append.ts';
import { inProcessTransport } from './in-process.ts';
import { reaction } from './reaction.ts';

const Together = testEvent('Together', { text: Type.String() });
const OneByOne = testEvent('OneByOne', { text: Type.String() });

describe.each(databases)('facts of one type that follow each other, on %s,', (dialect) => {
  let upstream: TestAgency;
  let downstream: TestAgency;
  let applied: string[][];

  beforeEach(async () => {
    applied = [];
    const transport = inProcessTransport();
    upstream = await startTestAgency(dialect, { name: 'upstream', entities: [Note], transport });
    const clear = async () => {};
    const reactions = [
      reaction({
        event: Together,
        reads: ['text'],
        clear,
        async applyAll({ em }, facts) {
          applied.push(facts.map(({ text }) => text));
          for (const { text } of facts) em.create(NoteCopy, { id: newId(), text, applied: facts.length });
        },
      }),
      reaction({
        event: OneByOne,
        reads: ['text'],
        clear,
        async apply(_, { text }) {
          applied.push([text]);
        },
      }),
    ];
    downstream = await startTestAgency(dialect, { name: 'downstream', entities: [NoteCopy], reactions, transport });
  });
  afterEach(async () => {
    await downstream.close();
    await upstream.close();
  });

  const publish = (...facts: [type: string, data: object][]) =>
    inTransaction(upstream.database, (em) =>
      appendFacts(
        em,
        facts.map(([type, data]) => ({ type, subject: newId(), data })),
        testClock(),
      ),
    );
  const follow = () => downstream.agency.catchUp(['upstream']);
  const copies = () => downstream.database.orm.em.fork().count(NoteCopy);

  test('are applied together by a reaction that can, and otherwise one by one, in the order of the log', async () => {
    await publish(
      ['Together', { text: 'a' }],
      ['Together', { text: 'b' }],
      ['OneByOne', { text: 'c' }],
      ['OneByOne', { text: 'd' }],
      ['Unknown', { text: 'e' }],
      ['Together', { text: 'f' }],
    );
    await follow();
    expect(applied).toEqual([['a', 'b'], ['c'], ['d'], ['f']]);
    expect(await copies()).toBe(3);
  });

  test('are none of them applied if one of them does not parse', async () => {
    await publish(['Together', { text: 'a' }], ['Together', { name: 'b' }]);
    await expect(follow()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect([applied, await copies()]).toEqual([[], 0]);
  });
});
