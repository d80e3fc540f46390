import { expect, test } from 'vitest';
import { release } from '@hub/embedded/demo/steps.ts';
import { until } from '@hub/shared/testing/until.ts';
import { refusal } from '../refusal.ts';
import { codesOf, leakOf, type Run } from './run.ts';

/** What the rest of the hub does while one part is down or hangs, and after it is back. */
export function outageSteps(run: Run): void {
  test('the caller is not blamed while the issuer’s keys cannot be fetched, and the token works once they can', async () => {
    const { hub } = run;
    // This gateway has not fetched the keys yet.
    const bjmpa = await hub.as('bjmpa', hub.impatient);
    hub.issuerIsAway(true);
    const answer = await bjmpa.ask('{ ledger { nodes { id } } }');
    hub.issuerIsAway(false);
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(leakOf(answer)).toBeUndefined();
    const { params } = answer.errors![0]!.extensions as { params: { requestId: string } };
    await until(() => hub.impatient.said.includes(params.requestId));
    expect(codesOf(await bjmpa.ask('{ ledger { nodes { id } } }'))).toEqual([]);
  });

  test('a killed subgraph is named without internals, and whatever does not need it still works', async () => {
    const { hub, parties, partner } = run;
    const received = partner.movements.length;
    await hub.subgraphs.customs.kill();

    const touching = await parties.bjmpa.ask('{ ledger { nodes { id } } }');
    expect(codesOf(touching)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(touching.errors![0]!.extensions).toMatchObject({ params: { subgraph: 'customs' } });
    expect(leakOf(touching)).toBeUndefined();
    const partly = await parties.bjmpa.ask('query ($id: ID!) { drug(id: $id) { name itemsInUse stock { onHand } } }', {
      id: run.drugId,
    });
    expect(partly.data).toEqual({ drug: { name: '示例药品（虚构）', itemsInUse: 1, stock: null } });
    expect(partly.errors).toMatchObject([{ path: ['drug', 'stock'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    expect(leakOf(partly)).toBeUndefined();
    const others = 'query ($id: ID!) { drug(id: $id) { name itemsInUse activeMeasures { id } } }';
    const { drug } = await parties.bjmpa.query(others, { id: run.drugId });
    expect(drug).toEqual({ name: '示例药品（虚构）', itemsInUse: 1, activeMeasures: [] });
    expect(partner.movements.length).toBe(received);
  });

  test('a command that needs facts of a subgraph that is down is refused and changes nothing', async () => {
    const { parties, releaseId, released } = run;
    const scanOut = () => parties.importer.command('scanOut', { releaseId, codes: released }, 'items { code }');
    expect(await refusal(scanOut())).toBe('UPSTREAM_UNAVAILABLE');
    const path = 'query ($code: ID!) { item(code: $code) { path { state } } }';
    const { item } = await parties.bjmpa.query(path, { code: released[0] });
    expect(item.path.map(({ state }: { state: string }) => state)).toEqual(['CODED', 'SCANNED_IN', 'SHELVED']);
  });

  test('once the subgraph is back, everything works again and the partner continues without doing anything', async () => {
    const { hub, parties, partner, releaseId, released, formId, shelved } = run;
    await hub.subgraphs.customs.start();
    await parties.importer.command('scanOut', { releaseId, codes: released }, 'items { code }');
    run.releaseId = await release(parties, formId, shelved.splice(0, 2));
    await partner.until(() => partner.movements.length === 4);
    expect(partner.refusals).toEqual([]);
    const { ledger } = await parties.bjmpa.query('{ ledger { nodes { id } } }');
    expect(new Set(partner.movements.map(({ id }) => id))).toEqual(
      new Set(ledger.nodes.map(({ id }: { id: string }) => id)),
    );
  });

  test('the gateway waits for a hung subgraph no longer than its timeout, and is answered again once it resumes', async () => {
    const { hub, parties, used } = run;
    const bjmpa = await hub.as('bjmpa', hub.impatient);
    const question = 'query ($code: ID!) { item(code: $code) { state } }';
    const ask = () => bjmpa.ask(question, { code: used });
    expect(await ask()).toEqual({ data: { item: { state: 'USED' } } });
    hub.subgraphs.trace.signal('SIGSTOP');
    try {
      let patientGaveUp = false;
      void parties.bjmpa.ask(question, { code: used }).then(() => (patientGaveUp = true));
      const hung = await ask();
      expect(patientGaveUp).toBe(false);
      expect(codesOf(hung)).toEqual(['SUBGRAPH_TIMEOUT']);
      expect(leakOf(hung)).toBeUndefined();
      expect(codesOf(await bjmpa.ask('{ ledger { nodes { id } } }'))).toEqual([]);
      const { formId, shelved } = run;
      const releasing = parties.importer.command('releaseFromZone', { formId, codes: shelved }, 'release { id }');
      expect(await refusal(releasing)).toBe('UPSTREAM_UNAVAILABLE');
    } finally {
      hub.subgraphs.trace.signal('SIGCONT');
    }
    await until(async () => codesOf(await ask()).length === 0);
  });
}
