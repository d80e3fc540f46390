import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '@hub/shared/command/command.ts';
import type { CommandInput } from '@hub/shared/command/definition.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestAgency, type TestAgency } from '@hub/shared/testing/test-agency.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import type { StockMovementKind } from '../published/stock-movement-kinds.ts';
import { Hold } from '../hold/hold.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { BondedLot } from './bonded-lot.entity.ts';
import { moveLot } from './move-lot.ts';

const parties = { drugId: newId(), importerId: newId() };
const before = {
  entered: 20,
  onHand: 10,
  released: 6,
  returned: 3,
  destroyed: 4,
  reexported: 2,
  variance: -1,
  held: 4,
};

interface MoveInput extends CommandInput {
  kind: StockMovementKind;
  lotId: string;
  quantity: number;
}
const move = command<MoveInput, { onHand: number }>({
  name: 'move',
  run: async (context, { kind, lotId, quantity }) => ({
    onHand: await moveLot(context, { kind, lotId, quantity, ...parties, lotNumber: 'A', reason: 'because' }),
  }),
});

describe.each(databases)('a lot, on %s,', (dialect) => {
  let agency: TestAgency;
  let line = 0;

  beforeAll(async () => {
    agency = await startTestAgency(dialect, { entities: [BondedLot, StockMovement, Hold] });
  });
  afterAll(() => agency.close());

  const em = () => agency.database.orm.em.fork();
  const newLot = async () => {
    const id = newId();
    const rest = { line: (line += 1), lotNumber: id, expiryDate: '2030-01-31', enteredAt: new Date(0) };
    await em().insert(BondedLot, { id, ...parties, ...rest, ...before });
    return id;
  };
  const moved = (kind: StockMovementKind, lotId: string, quantity: number) =>
    move(agency.as({ kind: 'AGENCY', id: 'CUSTOMS' }), { idempotencyKey: newId(), kind, lotId, quantity });
  const countsOf = (id: string) => em().findOneOrFail(BondedLot, { id });

  test.each<[StockMovementKind, Partial<typeof before>]>([
    ['ENTERED', { entered: 22, onHand: 12 }],
    ['RELEASED', { released: 8, onHand: 8 }],
    ['RELEASE_CANCELLED', { released: 4, onHand: 12 }],
    ['MOVED', {}],
    ['SURPLUS', { variance: 1, onHand: 12 }],
    ['SHORTAGE', { variance: -3, onHand: 8 }],
    ['DESTROYED', { destroyed: 6, onHand: 8 }],
    ['RETURNED', { returned: 5, onHand: 12 }],
    ['REEXPORTED', { reexported: 4, onHand: 8 }],
    ['HELD', { held: 6 }],
    ['HOLD_LIFTED', { held: 2 }],
  ])('[R77] changes with a movement %s, and the ledger has its balance, why and by whom', async (kind, counts) => {
    const id = await newLot();
    const after = { ...before, ...counts };
    expect(await moved(kind, id, 2)).toEqual({ onHand: after.onHand });
    expect(await countsOf(id)).toMatchObject(after);
    const lines = await em().find(StockMovement, { lotId: id });
    const by = { reason: 'because', actorKind: 'AGENCY', actorId: 'CUSTOMS' };
    expect(lines).toMatchObject([{ kind, ...parties, quantity: 2, onHandAfter: after.onHand, ...by }]);
  });

  test.each<[StockMovementKind, number]>([
    // Four of the ten are held.
    ['RELEASED', 6],
    ['SHORTAGE', 6],
    ['DESTROYED', 6],
    ['REEXPORTED', 6],
    ['HELD', 6],
    ['RELEASE_CANCELLED', 6],
    ['HOLD_LIFTED', 4],
  ])('has for a movement %s what is left, and not one pack more', async (kind, left) => {
    const id = await newLot();
    const refused = { code: 'LOT_EXHAUSTED', params: { lot: 'A', requested: left + 1, onHand: left } };
    await expect(moved(kind, id, left + 1)).rejects.toMatchObject(refused);
    expect(await countsOf(id)).toMatchObject(before);
    expect(await em().count(StockMovement, { lotId: id })).toBe(0);
    await moved(kind, id, left);
    await expect(moved(kind, id, 1)).rejects.toMatchObject({ code: 'LOT_EXHAUSTED' });
  });

  test('is taken from by each of several at once, as long as there is something left', async () => {
    const id = await newLot();
    const taken = await Promise.allSettled(Array.from({ length: 9 }, () => moved('DESTROYED', id, 1)));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
    expect(await countsOf(id)).toMatchObject({ destroyed: 10, onHand: 4 });
  });
});
