import type { EntityManager } from '@mikro-orm/core';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { toCloudEvent } from '@hub/shared/feed/cloud-event.ts';
import { fact, type DataOf } from '@hub/shared/feed/event.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestAgency, type TestAgency } from '@hub/shared/testing/test-agency.ts';
import { testClock } from '@hub/shared/testing/test-clock.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ControlMeasureOrdered } from '../../published/events.ts';
import { lockGate, passGate } from './drug-gate.ts';
import { onControlMeasureOrdered } from './on-control-measure-ordered.ts';
import { stopUseEntities } from './stop-use.entity.ts';

const drugId = newId();
const lotId = newId();
const use = { lotId, itemCode: '8', institutionId: newId() };

describe.each(databases)('the gate of a drug, on %s,', (dialect) => {
  let follower: TestAgency;

  beforeEach(async () => {
    follower = await startTestAgency(dialect, { entities: [...stopUseEntities] });
  });
  afterEach(() => follower.close());

  const transact = <Result>(work: (em: EntityManager) => Promise<Result>) => inTransaction(follower.database, work);

  /** Applies the order of a stop-use of the drug, in the transaction of `em`. */
  const apply = async (
    em: EntityManager,
    order: Partial<DataOf<typeof ControlMeasureOrdered>> = {},
  ): Promise<string> => {
    const measureId = newId();
    const ordered = fact(ControlMeasureOrdered, measureId, { measureId, drugId, scope: 'DRUG', ...order });
    const event = toCloudEvent('safety', { id: newId(), ...ordered, position: 1, time: testClock() });
    await onControlMeasureOrdered.apply({ em, event, now: testClock() }, ordered.data);
    return measureId;
  };

  /** Runs the second work while the transaction of the first is open; returns in which order they were done. */
  const interleave = async (
    first: (em: EntityManager) => Promise<unknown>,
    second: (em: EntityManager) => Promise<unknown>,
  ): Promise<string[]> => {
    const done: string[] = [];
    const isOpen = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const a = transact(async (em) => {
      await first(em);
      isOpen.resolve();
      await end.promise;
      done.push('first');
    });
    await isOpen.promise;
    const b = transact(second).then(
      () => done.push('second'),
      ({ code }: { code: string }) => done.push(code),
    );
    for (let time = 0; time < 20 && done.length === 0; time += 1) await delay(5);
    end.resolve();
    await Promise.all([a, b]);
    return done;
  };

  const gates: [string, () => Promise<unknown>][] = [
    ['that does not exist yet', async () => {}],
    ['that exists', () => transact((em) => lockGate(em, drugId))],
  ];

  test.each(gates)('%s: [R96] a stop-use is applied only after a decision that has passed it', async (_, prepare) => {
    await prepare();
    const order = await interleave(
      (em) => passGate(em, drugId, [use]),
      (em) => apply(em),
    );
    expect(order).toEqual(['first', 'second']);
  });

  test.each(gates)(
    '%s: [R96] a decision waits for a stop-use that is being applied, and obeys it',
    async (_, prepare) => {
      await prepare();
      const order = await interleave(
        (em) => apply(em),
        (em) => passGate(em, drugId, [use]),
      );
      expect(order).toEqual(['first', 'STOP_USE_IN_FORCE']);
    },
  );

  test('[R96] refuses a use that any stop-use of the drug covers, and names the measure', async () => {
    await transact((em) => apply(em, { drugId: newId() }));
    await transact((em) => apply(em, { scope: 'LOT', lotId: newId() }));
    const other = { ...use, lotId: newId() };
    await transact((em) => passGate(em, drugId, [use, other]));
    const measure = await transact((em) => apply(em, { scope: 'LOT', lotId }));
    await expect(transact((em) => passGate(em, drugId, [other, use]))).rejects.toMatchObject({
      code: 'STOP_USE_IN_FORCE',
      params: { measure },
    });
    await transact((em) => passGate(em, drugId, [other]));
  });

  test('is open again once the copies of stop-uses were removed for a replay', async () => {
    await transact((em) => apply(em));
    await transact((em) => onControlMeasureOrdered.clear(em));
    expect(await transact((em) => lockGate(em, drugId))).toEqual([]);
  });
});
