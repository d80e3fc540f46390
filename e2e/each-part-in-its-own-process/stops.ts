import { expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { clearedDrug } from '../arrange.ts';
import { assessedDrug, comesIntoForce, sign } from '../nothing-moves-after-a-stop-use/assessed-drug.ts';
import type { Run } from './run.ts';

/** A part that is stopped in the middle of its work. */
export function stoppedUnderWaySteps(run: Run): void {
  test('[R95] [R96] a signature in flight when its subgraph and the gateway are stopped is answered, and completed later', async () => {
    const { hub, parties, bjhc } = run;
    const { safety, trace } = hub.subgraphs;
    const { drugId, assessmentId } = await assessedDrug(parties, 3, hub.clock());
    await trace.kill();
    const signing = sign(bjhc, assessmentId);
    const query = 'query ($id: ID!) { drug(id: $id) { activeMeasures { id } } }';
    await until(async () => (await parties.bjmpa.query(query, { id: drugId })).drug.activeMeasures.length === 1);
    const stopping = Promise.all([hub.gateway.stop(), safety.stop()]);
    const measure = await signing;
    expect(measure).toMatchObject({ inForceAt: null, unconfirmed: ['trace'] });
    expect(await stopping).toEqual([0, 0]);

    await Promise.all([safety.start(), trace.start()]);
    await hub.gateway.start();
    await comesIntoForce(parties.bjmpa, measure.id);
  });
}

/** How the parts shut down. */
export function stopSteps(run: Run): void {
  test('when customs is restarted, the partner continues without doing anything', async () => {
    const { hub, parties, partner } = run;
    const { refusals, received } = partner;
    const before = received.length;
    await partner.close();
    partner.connect(received.at(-2)!.cursor);
    await partner.until(() => received.length > before);
    refusals.splice(0);
    expect(await hub.subgraphs.customs.stop()).toBe(0);
    await hub.subgraphs.customs.start();
    const { drugId } = await clearedDrug(parties, 9, 1);
    const query = 'query ($drugId: ID!) { ledger(filter: { drugId: $drugId }) { nodes { id } } }';
    const { ledger } = await parties.bjmpa.query(query, { drugId });
    expect(ledger.nodes.length).toBeGreaterThan(0);
    const ids = () => partner.movements.map(({ id }) => id);
    await partner.until(() => ledger.nodes.every(({ id }: { id: string }) => ids().includes(id)));
    expect(refusals).toEqual([]);
    await hub.subgraphs.customs.stop();
  });

  test('every part exits with code 0 when stopped', async () => {
    const { whitelists, trace, safety } = run.hub.subgraphs;
    const parts = [run.hub.gateway, run.hub.impatient, whitelists, trace, safety];
    expect(await Promise.all(parts.map((part) => part.stop()))).toEqual(parts.map(() => 0));
  });
}
