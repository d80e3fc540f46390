import { expect, test } from 'vitest';
import { useInput } from '@hub/embedded/demo/steps.ts';
import { diseaseCode } from '../arrange.ts';
import { assessedDrug, comesIntoForce, obedience, sign } from '../nothing-moves-after-a-stop-use/assessed-drug.ts';
import { refusal } from '../refusal.ts';
import type { Run } from './run.ts';

/** A stop-use that one of the agencies bound by it does not receive at once. */
export function stopUseSteps(run: Run): void {
  test('[R95] [R96] a stop-use names the agency that has not confirmed after 5 s, and comes into force once it is back', async () => {
    const { hub, parties, bjhc } = run;
    const { formId, usable, releasable, assessmentId } = await assessedDrug(parties, 2, hub.clock());
    await hub.subgraphs.trace.kill();
    const began = performance.now();
    const measure = await sign(bjhc, assessmentId);
    const took = performance.now() - began;
    expect(measure).toMatchObject({ inForceAt: null, unconfirmed: ['trace'] });
    expect(took).toBeGreaterThan(4900);
    expect(await obedience(parties.bjmpa, measure.id)).toEqual({ inForceAt: null, unconfirmed: ['trace'] });

    await hub.subgraphs.trace.start();
    await comesIntoForce(parties.bjmpa, measure.id);
    const use = useInput(usable[0]!, diseaseCode, hub.clock());
    expect(await refusal(parties.institution.command('recordUse', use, 'use { id }'))).toBe('STOP_USE_IN_FORCE');
    const releasing = { formId, codes: releasable.slice(0, 1) };
    expect(await refusal(parties.importer.command('releaseFromZone', releasing, 'release { id }'))).toBe(
      'STOP_USE_IN_FORCE',
    );
  });
}
