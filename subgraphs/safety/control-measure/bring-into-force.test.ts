import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AuditRow } from '@hub/shared/audit/audit.entity.ts';
import { IdempotencyRecord } from '@hub/shared/command/idempotency.entity.ts';
import { inProcessTransport } from '@hub/shared/feed/in-process.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { safety } from '../subgraph.ts';
import { measuresInForce } from './bring-into-force.ts';
import { ControlMeasure } from './control-measure.entity.ts';

const measureId = newId();

describe.each(databases)('a measure not yet applied by all who must obey, on %s,', (dialect) => {
  let subgraph: TestedSubgraph;
  const answering = new Set<string>();

  beforeEach(async () => {
    answering.clear();
    const nudge = async (_: string, follower: string) => {
      if (!answering.has(follower)) throw new Error('unavailable');
    };
    subgraph = await startTestedSubgraph(safety, { dialect, transport: { ...inProcessTransport(), nudge } });
    await em().insert(ControlMeasure, {
      id: measureId,
      assessmentId: newId(),
      drugId: newId(),
      scope: 'DRUG',
      orderedAt: new Date(0),
      unconfirmed: ['customs', 'trace'],
    });
  });
  afterEach(() => subgraph.close());

  const em = () => subgraph.agency.database.orm.em.fork();
  /** Asks again, and returns the current records. */
  const askOnceMore = async () => {
    await measuresInForce.bring(subgraph.agency, measureId, 100);
    const { unconfirmed, inForceAt } = await em().findOneOrFail(ControlMeasure, { id: measureId });
    const rows = [await em().count(AuditRow), await em().count(IdempotencyRecord)];
    return { unconfirmed, isInForce: inForceAt !== null, rows };
  };

  test('[R96] records each change, but not attempts without one', async () => {
    expect(await askOnceMore()).toEqual({ unconfirmed: ['customs', 'trace'], isInForce: false, rows: [0, 0] });
    answering.add('customs');
    const customsAnswered = { unconfirmed: ['trace'], isInForce: false, rows: [1, 1] };
    expect(await askOnceMore()).toEqual(customsAnswered);
    expect(await askOnceMore()).toEqual(customsAnswered);
    // What has been applied stays applied.
    answering.delete('customs');
    answering.add('trace');
    const inForce = { unconfirmed: [], isInForce: true, rows: [2, 2] };
    expect(await askOnceMore()).toEqual(inForce);
    expect(await askOnceMore()).toEqual(inForce);
  });
});
