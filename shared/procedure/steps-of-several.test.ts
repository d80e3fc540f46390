import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InboxItem } from '../inbox/inbox-item.entity.ts';
import { newId } from '../id/new-id.ts';
import { agencyA, agencyB, codesOf, now, startPermits, type Permits } from '../testing/permits.ts';
import { databases } from '../testing/test-databases.ts';
import { CaseDeadline } from './procedure.entity.ts';
import { Procedure } from './procedure.ts';

const opinion = (agency: string) =>
  ({ name: 'OPINION', clause: 'R1', ifTo: 'ACCEPTED', due: { days: 5 }, on: { agency }, text: '意见' }) as const;

/** A case on which two agencies each give an opinion, once it is accepted. */
const review = new Procedure({
  name: 'review',
  kind: 'Notice',
  owners: ['AGENCY'],
  steps: {
    ask: { from: [], to: ['ASKED'], by: { agencies: ['A', 'B'] }, clause: 'R1' },
    accept: {
      from: ['ASKED'],
      to: ['ACCEPTED', 'RETURNED'],
      by: { agencies: ['A'] },
      clause: 'R1',
      starts: [opinion('A'), opinion('B')],
      notices: [
        { kind: 'TOLD', clause: 'R1', ifTo: 'RETURNED', to: 'OWNER', text: '退回' },
        { kind: 'SIGN', clause: 'R1', ifTo: 'ACCEPTED', to: { others: ['A', 'B', 'C'] }, text: '会签', isTask: true },
      ],
    },
    opine: { from: ['ACCEPTED'], to: ['ACCEPTED'], by: { agencies: ['A', 'B'] }, clause: 'R1', meets: ['OPINION'] },
  },
});

describe.each(databases)('a step that several take, on %s,', (dialect) => {
  let permits: Permits;
  beforeAll(async () => {
    permits = await startPermits(dialect);
  });
  afterAll(() => permits.close());

  const em = () => permits.database.orm.em.fork();
  const items: Record<string, unknown>[] = [];
  /** What `act` would append to the inbox. */
  const act = (principal: typeof agencyA, step: 'accept' | 'opine', id: string, to?: 'ACCEPTED' | 'RETURNED') =>
    permits.act(principal, async (context) => {
      const append = ((_: unknown, item: Record<string, unknown>) => void items.push(item)) as never;
      await review.take({ ...context, append }, step, id, to ? { to } : {});
    });
  const asked = async () => {
    const id = newId();
    items.length = 0;
    await permits.act(agencyA, (context) => review.begin(context, 'ask', { id }));
    return id;
  };
  const deadlines = async (caseId: string) => {
    const rows = await em().find(CaseDeadline, { caseId }, { orderBy: { responsibleId: 'asc' } });
    return rows.map(({ responsibleId, doneAt }) => [responsibleId, doneAt ?? null]);
  };

  test('starts deadlines and tells only in the state that it leads to', async () => {
    const id = await asked();
    await act(agencyA, 'accept', id, 'RETURNED');
    expect(await deadlines(id)).toEqual([]);
    expect(items.map(({ kind, ownerId, task }) => [kind, ownerId, task])).toEqual([['TOLD', 'A', false]]);
  });

  test('tells the others, and gives each its task', async () => {
    const id = await asked();
    await act(agencyA, 'accept', id, 'ACCEPTED');
    expect(items.map(({ kind, ownerId, task, answerBy }) => [kind, ownerId, task, answerBy])).toEqual([
      ['SIGN', 'B', true, null],
      ['SIGN', 'C', true, null],
      ['OPINION', 'A', true, '2025-03-07'],
      ['OPINION', 'B', true, '2025-03-07'],
    ]);
  });

  test('meets the deadline and the task of whoever takes it, and of nobody else', async () => {
    const id = await asked();
    await act(agencyA, 'accept', id, 'ACCEPTED');
    const of = (ownerId: string) => ({
      ...items.find((each) => each['kind'] === 'OPINION' && each['ownerId'] === ownerId),
    });
    for (const [line, owner] of ['A', 'B'].entries())
      await em().insert(InboxItem, { ...of(owner), line: line + 1, id: newId() } as never);
    await act(agencyB, 'opine', id);
    expect(await deadlines(id)).toEqual([
      ['A', null],
      ['B', now],
    ]);
    const tasks = await em().find(InboxItem, { about: id }, { orderBy: { ownerId: 'asc' } });
    expect(tasks.map(({ ownerId, open }) => [ownerId, open])).toEqual([
      ['A', true],
      ['B', false],
    ]);
  });

  test('says whether a case may take it, and takes none', async () => {
    const id = await asked();
    const ready = (step: 'accept' | 'opine', of = id) =>
      codesOf(permits.act(agencyA, (context) => review.ready(context, step, of)));
    expect([await ready('accept'), await ready('opine'), await ready('accept', newId())]).toEqual([
      [],
      ['WRONG_STATUS'],
      ['NOT_FOUND'],
    ]);
    const other = permits.act(agencyB, (context) => review.ready(context, 'accept', id));
    expect(await codesOf(other)).toEqual(['FORBIDDEN']);
  });
});
