import type { EntityName } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { newId } from '../id/new-id.ts';
import { InboxItem } from '../inbox/inbox-item.entity.ts';
import { agencyA, agencyB, applicant, startPermits, type Permits } from '../testing/permits.ts';
import { databases } from '../testing/test-databases.ts';
import { Procedure, type Taken } from './procedure.ts';

/** A case of which others are told. */
const matter = new Procedure({
  name: 'matter',
  kind: 'Notice',
  owners: ['PUBLIC'],
  steps: {
    raise: {
      from: [],
      to: ['RAISED'],
      by: 'PARTY',
      clause: 'R1',
      notices: [{ kind: 'RAISED', clause: 'R1', to: 'NAMED', text: '有事' }],
    },
    convene: {
      from: ['RAISED'],
      to: ['CONVENED'],
      by: { agencies: ['A'] },
      clause: 'R2',
      notices: [
        { kind: 'MEETING', clause: 'R2', to: { agencies: ['A', 'B'] }, text: '开会', due: 'NAMED' },
        { kind: 'CONVENED', clause: 'R3', to: 'OWNER', text: '将开会' },
      ],
    },
    speak: { from: ['CONVENED'], to: ['CONVENED'], by: { agencies: ['A', 'B'] }, clause: 'R4', answers: ['MEETING'] },
  },
});

describe.each(databases)('what a step tells others, on %s,', (dialect) => {
  let permits: Permits;
  let line = 0;
  beforeAll(async () => {
    permits = await startPermits(dialect);
  });
  afterAll(() => permits.close());

  /** Takes a step, or begins a case, and writes what it sends. */
  const step = (principal: Principal, name: keyof typeof matter.rules.steps, id: string, taken: Taken<never> = {}) =>
    permits.act(principal, async (context) => {
      const append = (entity: EntityName<object>, row: object) =>
        context.em.create(entity, { ...row, line: (line += 1) } as never);
      const sending = { ...context, append: append as never };
      await (name === 'raise' ? matter.begin(sending, name, { id, ...taken }) : matter.take(sending, name, id, taken));
    });
  const raised = async (taken: Taken<never> = {}) => {
    const id = newId();
    await step(applicant, 'raise', id, taken);
    return id;
  };
  const due = { MEETING: '2025-03-09' };
  const told = async (about: string) => {
    const items = await permits.database.orm.em.fork().find(InboxItem, { about }, { orderBy: { line: 'asc' } });
    return items.map(({ kind, ownerKind, ownerId, ...item }) => ({ ...item, kind, to: `${ownerKind} ${ownerId}` }));
  };

  test('goes to whom the command names, and to nobody if it names none', async () => {
    expect(await told(await raised({ tells: { RAISED: { kind: 'SYSTEM', id: 's' } } }))).toMatchObject([
      { kind: 'RAISED', clause: 'R1', to: 'SYSTEM s', text: '有事', task: false, answerBy: null },
    ]);
    expect(await told(await raised({ tells: { OTHER: { kind: 'SYSTEM', id: 's' } } }))).toEqual([]);
  });

  test('goes to the owner, whoever takes the step; a day that the command names makes it a task', async () => {
    const id = await raised();
    await step(agencyA, 'convene', id, { due });
    const task = { kind: 'MEETING', task: true, open: true, text: '开会', answerBy: '2025-03-09', provisional: false };
    expect(await told(id)).toMatchObject([
      { ...task, to: 'AGENCY A' },
      { ...task, to: 'AGENCY B' },
      { kind: 'CONVENED', to: 'PUBLIC i', task: false, answerBy: null },
    ]);
  });

  test('says what the command adds, each kind its own', async () => {
    const id = await raised();
    await step(agencyA, 'convene', id, { due, details: { MEETING: '九点' } });
    expect((await told(id)).map(({ text }) => text)).toEqual(['开会（九点）', '开会（九点）', '将开会']);
  });

  test('is done by whoever answers it, and by nobody else', async () => {
    const id = await raised();
    const other = await raised();
    for (const each of [id, other]) await step(agencyA, 'convene', each, { due });
    await step(agencyB, 'speak', id);
    const tasks = async (about: string) =>
      (await told(about)).filter(({ task }) => task).map(({ to, open }) => [to, open]);
    expect(await tasks(id)).toEqual([
      ['AGENCY A', true],
      ['AGENCY B', false],
    ]);
    expect(await tasks(other)).toEqual([
      ['AGENCY A', true],
      ['AGENCY B', true],
    ]);
  });
});
