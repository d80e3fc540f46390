import Type from 'typebox';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../command/command.ts';
import type { CommandInput } from '../command/definition.ts';
import { inTransaction } from '../database/transaction.ts';
import { appendFacts } from '../feed/append.ts';
import { event, fact, type DataOf } from '../feed/event.ts';
import { inProcessTransport } from '../feed/in-process.ts';
import { newId } from '../id/new-id.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { endRestrictions, restrict } from './restrict.ts';
import { Restriction, restrictionEntities } from './restriction.entity.ts';
import { restricts } from './restricts.ts';
import type { Subjects } from './rules/covers.ts';
import { closed, requireUnrestricted, sealed, type BoxGate } from './testing/boxes.ts';

const BoxSealed = event({
  publisher: 'owner',
  name: 'BoxSealed',
  version: 1,
  fields: {
    id: Type.String(),
    box: Type.String(),
    room: Type.Optional(Type.String()),
    forbids: Type.Optional(Type.Array(Type.Enum(['OPEN', 'MOVE']))),
    from: Type.Optional(Type.String()),
    until: Type.Optional(Type.String()),
  },
  samples: [],
});
type Ordered = DataOf<typeof BoxSealed>;

/** All that an agency needs to obey a cause that it has not known: its row above, and this reaction. */
const onBoxSealed = restricts(sealed, {
  event: BoxSealed,
  reads: ['id', 'box', 'room', 'forbids', 'from', 'until'],
  read: ({ id, box, room, forbids, from, until }) => ({
    id,
    scope: { box, room },
    ...(forbids ? { forbids } : {}),
    startsAt: from ? new Date(from) : null,
    endsAt: until ? new Date(until) : null,
  }),
});

interface Act extends CommandInput {
  gate: BoxGate;
  about: Subjects[];
  at?: Date;
}

const act = command<Act, object>({
  name: 'act',
  follows: ['owner'],
  async run({ em, now }, { gate, about, at = now }) {
    await requireUnrestricted(em, { gate, at, about });
    return {};
  },
});

describe.each(databases)('what a fact restricts, on %s,', (dialect) => {
  let owner: TestAgency;
  let follower: TestAgency;
  let box: string;
  let room: string;

  beforeAll(async () => {
    const transport = inProcessTransport();
    owner = await startTestAgency(dialect, { name: 'owner', transport });
    const obeying = { entities: [...restrictionEntities], reactions: [onBoxSealed] };
    follower = await startTestAgency(dialect, { name: 'follower', transport, ...obeying });
  });
  afterAll(async () => {
    await follower.close();
    await owner.close();
  });
  beforeEach(() => {
    box = newId();
    room = newId();
  });

  /** Seals the box; returns the id of the order. */
  const seal = async (order: Partial<Ordered> = {}): Promise<string> => {
    const id = newId();
    const sealing = fact(BoxSealed, id, { id, box, ...order });
    await inTransaction(owner.database, (em) => appendFacts(em, [sealing], testClock()));
    return id;
  };
  const attempt = (about: Subjects | Subjects[], gate: BoxGate = 'OPEN', at?: Date) =>
    act(follower.as(), { idempotencyKey: newId(), gate, about: [about].flat(), ...(at ? { at } : {}) }).then(
      () => 'passes',
      ({ params: { status, id } }: { params: Record<string, string> }) => `${status} ${id}`,
    );
  /** The restrictions of the box. */
  const stored = async () => {
    const rows = await follower.database.orm.em.fork().find(Restriction, { subject: `box:${box}` });
    return rows.map((row) => ({ ...row })).sort((a, b) => (a.id < b.id ? -1 : 1));
  };

  test('is refused as its cause says, by what ordered it; nothing else is', async () => {
    const order = await seal();
    expect(await attempt({ box, room })).toBe(`SEALED ${order}`);
    expect(await attempt({ box: newId(), room })).toBe('passes');
    expect(await attempt({ room: box })).toBe('passes');
    expect(await attempt([{ box: newId() }, { box }])).toBe(`SEALED ${order}`);
  });

  test('[D11] with two subjects is only what has both', async () => {
    const order = await seal({ room });
    expect(await attempt({ box, room })).toBe(`SEALED ${order}`);
    expect(await attempt({ box, room: newId() })).toBe('passes');
    expect(await attempt([{ box }, { box: newId(), room }])).toBe('passes');
  });

  test('is restricted at the gates that the fact closes', async () => {
    const order = await seal({ forbids: ['MOVE'] });
    expect(await attempt({ box }, 'MOVE')).toBe(`SEALED ${order}`);
    expect(await attempt({ box }, 'OPEN')).toBe('passes');
  });

  test('is restricted by when it is done, from the first instant to before the last', async () => {
    const [from, until] = [new Date('2024-04-01T00:00:00.000Z'), new Date('2024-05-01T00:00:00.000Z')];
    const order = await seal({ from: from.toISOString(), until: until.toISOString() });
    const before = (instant: Date) => new Date(instant.getTime() - 1);
    expect(await attempt({ box }, 'OPEN', before(from))).toBe('passes');
    expect(await attempt({ box }, 'OPEN', from)).toBe(`SEALED ${order}`);
    expect(await attempt({ box }, 'OPEN', before(until))).toBe(`SEALED ${order}`);
    expect(await attempt({ box }, 'OPEN', until)).toBe('passes');
  });

  test('[R96] without a beginning is also what was done before it was ordered', async () => {
    const order = await seal();
    expect(await attempt({ box }, 'OPEN', new Date(0))).toBe(`SEALED ${order}`);
  });

  test('stays so until the earliest end, for its cause and subjects only', async () => {
    const order = await seal();
    await follower.agency.catchUp(['owner']);
    const [early, late] = [new Date('2024-04-01T00:00:00Z'), new Date('2024-05-01T00:00:00Z')];
    const end = (cause: typeof sealed, id: string, at: Date) =>
      inTransaction(follower.database, (em) => endRestrictions(em, cause, [id], at));
    await end(closed, box, early);
    await end({ ...closed, subject: 'box' }, box, early);
    await end(sealed, newId(), early);
    expect(await attempt({ box }, 'OPEN', late)).toBe(`SEALED ${order}`);
    await end(sealed, box, early);
    await end(sealed, box, late);
    expect(await attempt({ box }, 'OPEN', early)).toBe('passes');
    expect(await attempt({ box }, 'OPEN', new Date(early.getTime() - 1))).toBe(`SEALED ${order}`);
  });

  test('stays so if it begins only after the end', async () => {
    const from = new Date('2024-04-02T00:00:00Z');
    const order = await seal({ from: from.toISOString() });
    await follower.agency.catchUp(['owner']);
    const end = (at: Date) => inTransaction(follower.database, (em) => endRestrictions(em, sealed, [box], at));
    await end(new Date(from.getTime() - 1));
    expect(await attempt({ box }, 'OPEN', from)).toBe(`SEALED ${order}`);
    await end(from);
    expect(await attempt({ box }, 'OPEN', from)).toBe('passes');
  });

  test('is the same after a replay, and free again if the log has lost the fact', async () => {
    await seal({ room, forbids: ['OPEN'], until: '2024-05-01T00:00:00.000Z' });
    await follower.agency.catchUp(['owner']);
    const before = await stored();
    const open = { forbids: ['MOVE'], startsAt: null, endsAt: null };
    const lost = { id: newId(), cause: 'SEALED', subject: `box:${box}`, scope: { box }, ...open };
    const byOther = { id: newId(), cause: 'CLOSED', subject: `box:${box}`, scope: { room }, ...open };
    for (const row of [lost, byOther]) await follower.database.orm.em.fork().insert(Restriction, row);
    expect(await attempt({ box }, 'MOVE')).toBe(`SEALED ${lost.id}`);
    await follower.followers.get('owner')!.replay();
    expect(await stored()).toEqual([...before, byOther]);
    expect(await attempt({ box }, 'MOVE')).toBe('passes');
  });

  test('names a subject of the kind that its cause locks', async () => {
    const order = { id: newId(), scope: { room } };
    await expect(inTransaction(follower.database, (em) => restrict(em, sealed, order))).rejects.toThrow(
      'A restriction for SEALED names no box',
    );
  });
});
