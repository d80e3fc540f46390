import { defineEntity, p, type EntityManager } from '@mikro-orm/core';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../command/command.ts';
import type { CommandInput } from '../command/definition.ts';
import type { SentStatement } from '../database/statement-channel.ts';
import { inTransaction } from '../database/transaction.ts';
import { WholeNumber } from '../database/whole-number.ts';
import { newId } from '../id/new-id.ts';
import { refuse } from '../refusal/refuse.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { databases } from '../testing/test-databases.ts';
import { appendRows, newRow } from './append-rows.ts';
import { findPage, inCommitOrder } from './find-page.ts';
import { ListHead } from './list-head.entity.ts';

const listOf = (name: string) =>
  defineEntity({
    name,
    tableName: name.toLowerCase(),
    properties: { id: p.uuid().primary(), line: p.type(WholeNumber).unique(), text: p.string().length(64) },
  });
const Entry = listOf('Entry');
const Other = listOf('Other');

interface AddInput extends CommandInput {
  texts: string[];
}

const add = command<AddInput, number>({
  name: 'add',
  async run({ append }, { texts }) {
    for (const text of texts) {
      append(Entry, { id: newId(), text });
      // The id is assigned; the time until commit varies.
      await delay(Math.random() * 5);
    }
    if (texts.includes('refused')) {
      throw refuse('FORBIDDEN', { what: 'this' }, (context) => context.append(Other, { id: newId(), text: 'alert' }));
    }
    return texts.length;
  },
});

describe.each(databases)('a list that commands append to, on %s,', (dialect) => {
  let agency: TestAgency;

  beforeEach(async () => {
    agency = await startTestAgency(dialect, { entities: [Entry, Other] });
  });
  afterEach(() => agency.close());

  const em = () => agency.database.orm.em.fork();
  const rows = async (entity: typeof Entry, read: EntityManager = em()) =>
    (await read.find(entity, {}, { orderBy: { line: 'asc' } })).map(({ line, text }) => `${line} ${text}`);

  test('can be paginated while others write, without missing a row', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    const readOn = async () => {
      for (let more = true; more;) {
        const page = await findPage(em(), Entry, {}, { first: 3, after }, inCommitOrder);
        seen.push(...page.nodes.map(({ text }) => text));
        after = page.pageInfo.endCursor ?? after;
        more = page.pageInfo.hasNextPage;
      }
    };
    const texts = Array.from({ length: 40 }, (_, index) => `entry ${index}`);
    const written = new Set<string>();
    const write = async (own: string[]) => {
      for (const text of own) {
        await add(agency.as(), { idempotencyKey: newId(), texts: [text] });
        written.add(text);
      }
    };
    const writers = Array.from({ length: 4 }, (_, writer) => write(texts.filter((_, index) => index % 4 === writer)));
    while (written.size < texts.length) {
      await readOn();
      await delay(1);
    }
    await Promise.all(writers);
    await readOn();
    expect(seen.toSorted()).toEqual(texts.toSorted());
    expect((await rows(Entry)).map((row) => row.split(' ', 1)[0])).toEqual(texts.map((_, index) => `${index + 1}`));
  });

  test('never shows a row before a row with a lower number', async () => {
    const reader = await agency.openAgain();
    const hasAppended = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const row = (text: string) => newRow(Entry, { id: newId(), text });
    const a = inTransaction(agency.database, async (own) => {
      await appendRows(own, [row('a1'), row('a2')]);
      hasAppended.resolve();
      await end.promise;
    });
    await hasAppended.promise;
    const b = inTransaction(agency.database, (own) => appendRows(own, [row('b')]));
    const seen: string[] = [];
    for (let read = 0; read < 20; read += 1) {
      seen.push(...(await rows(Entry, reader.orm.em.fork())));
      await delay(5);
    }
    expect(seen).toEqual([]);
    end.resolve();
    await Promise.all([a, b]);
    expect(await rows(Entry)).toEqual(['1 a1', '2 a2', '3 b']);
    await reader.close();
  });

  test('is locked after the lists whose names come before its own, or with them, whatever the order of the rows', async () => {
    const locked: unknown[][] = [];
    const record = (message: unknown) => {
      const { sql, parameters } = message as SentStatement;
      if (sql.startsWith('update list_head')) locked.push(parameters.filter((each) => typeof each === 'string'));
    };
    await em().insertMany(ListHead, [
      { list: 'entry', line: 5 },
      { list: 'other', line: 0 },
    ]);
    const row = (entity: typeof Entry) => newRow(entity, { id: newId(), text: '' });
    subscribe('hub:statement', record);
    await inTransaction(agency.database, (own) => appendRows(own, [row(Entry), row(Other)]));
    await inTransaction(agency.database, (own) => appendRows(own, [row(Other), row(Entry), row(Other)]));
    unsubscribe('hub:statement', record);
    const together = ['entry', 'other', 'entry', 'other'];
    expect(locked).toEqual(dialect === 'sqlite' ? [together, together] : [['entry'], ['other'], ['entry'], ['other']]);
    expect([await rows(Entry), await rows(Other)]).toEqual([
      ['6 ', '7 '],
      ['1 ', '2 ', '3 '],
    ]);
  });

  test('is begun with others, of which some exist', async () => {
    await em().insert(ListHead, { list: 'other', line: 3 });
    const row = (entity: typeof Entry, text: string) => newRow(entity, { id: newId(), text });
    const added = [row(Other, 'o1'), row(Entry, 'e1'), row(Other, 'o2'), row(Entry, 'e2')];
    await inTransaction(agency.database, (own) => appendRows(own, added));
    expect([await rows(Entry), await rows(Other)]).toEqual([
      ['1 e1', '2 e2'],
      ['4 o1', '5 o2'],
    ]);
  });

  test('counts the rows of another table among its own, if they are appended to it', async () => {
    const among = newRow(Other, { id: newId(), text: 'b' }, Entry);
    const entry = (text: string) => newRow(Entry, { id: newId(), text });
    await inTransaction(agency.database, (own) => appendRows(own, [entry('a'), among, entry('c')]));
    await inTransaction(agency.database, (own) => appendRows(own, [newRow(Other, { id: newId(), text: 'd' }, Entry)]));
    expect([await rows(Entry), await rows(Other)]).toEqual([
      ['1 a', '3 c'],
      ['2 b', '4 d'],
    ]);
    expect(await em().find(ListHead, {})).toMatchObject([{ list: 'entry', line: 4 }]);
  });

  test('has no gap when a command fails, and keeps what a refusal records', async () => {
    for (const texts of [['a'], ['refused'], ['b', 'c']]) {
      const answer = add(agency.as(), { idempotencyKey: newId(), texts });
      const outcome = await answer.catch(({ code }: { code: string }) => code);
      expect(outcome).toBe(texts[0] === 'refused' ? 'FORBIDDEN' : texts.length);
    }
    expect([await rows(Entry), await rows(Other)]).toEqual([['1 a', '2 b', '3 c'], ['1 alert']]);
  });

  test('continues beyond 32 bits, and is not in id order', async () => {
    const largest = 2 ** 53 - 3;
    await em().insert(ListHead, { list: 'entry', line: largest - 1 });
    const ids = [newId(), newId()].toReversed();
    for (const id of ids)
      await inTransaction(agency.database, (own) => appendRows(own, [newRow(Entry, { id, text: id })]));
    const [first] = (await findPage(em(), Entry, {}, { first: 1 }, inCommitOrder)).nodes;
    expect(first).toMatchObject({ id: ids[0], line: largest });
    const { nodes } = await findPage(em(), Entry, {}, { after: ids[0]! }, inCommitOrder);
    expect(nodes.map(({ id, line }) => [id, line])).toEqual([[ids[1], largest + 1]]);
  });
});
