import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import * as of from '../testing/agreement-steps.ts';

const { importer, institution, institutionId } = of;
const { today, tomorrow } = on;
const states = ['PROPOSED', 'CONFIRMED', 'IN_FORCE', 'ENDED', 'WITHDRAWN'];

describe.each(databases)('agreements, on %s,', (dialect) => {
  let hub: of.Agreements;
  /** The ids of agreements that are called after what they were. */
  let ids: Record<string, string>;

  beforeAll(async () => {
    hub = await of.arrangeAgreements(dialect);
    const end = (agreementId: string, day: string) => {
      const input = { agreementId, on: day, reason: 'R' };
      return issue(hub.subgraph, { command: 'endAgreement', by: importer, input, select: 'agreement { id }' });
    };
    const withdrawn = await hub.proposed();
    ids = {
      proposed: await hub.proposed(),
      lapsing: await hub.proposed(institution, { validUntil: today }),
      coming: await hub.agreed({ validFrom: tomorrow }),
      standing: await hub.agreed(),
      short: await hub.agreed({ validUntil: today }),
      ended: await hub.agreed(),
      ending: await hub.agreed(),
      withdrawn,
    };
    await end(ids['ended']!, today);
    await end(ids['ending']!, tomorrow);
    const input = { agreementId: withdrawn, reason: 'R' };
    await issue(hub.subgraph, { command: 'withdrawAgreement', by: institution, input, select: 'agreement { id }' });
  });
  afterAll(() => hub.close());

  const read = async (by: Organisation, query: string) => {
    const { data, errors } = await hub.subgraph.ask(query, { subject: 's', organisation: by, scopes: [] });
    expect(errors).toBeUndefined();
    // oxlint-disable-next-line typescript/no-explicit-any -- the shape follows from the query
    return data as any;
  };
  const named = (nodes: { id: string }[]) =>
    nodes.map(({ id }) => Object.entries(ids).find(([, each]) => each === id)![0]).sort();

  test.each([
    ['2024-09-18 00:00', ['lapsing', 'proposed'], ['coming'], ['ending', 'short', 'standing'], ['ended']],
    ['2024-09-18 23:59', ['lapsing', 'proposed'], ['coming'], ['ending', 'short', 'standing'], ['ended']],
    ['2024-09-19 00:00', ['proposed'], [], ['coming', 'standing'], ['ended', 'ending', 'lapsing', 'short']],
    ['2025-01-01 00:00', [], [], [], ['coming', 'ended', 'ending', 'lapsing', 'proposed', 'short', 'standing']],
  ])('[R105] [D34] at %s are found by their state', async (time, ...expected) => {
    hub.at(time);
    for (const [index, state] of states.entries()) {
      const { agreements } = await read(importer, `{ agreements(state: ${state}) { totalCount nodes { id state } } }`);
      const wanted = [...expected, ['withdrawn']][index]!;
      expect([state, ...named(agreements.nodes)]).toEqual([state, ...wanted]);
      expect(agreements.totalCount).toBe(wanted.length);
      expect(agreements.nodes.every((node: { state: string }) => node.state === state)).toBe(true);
    }
    hub.at('2024-09-18 00:10');
  });

  test('[R105] [D37] lead from the institution to the importer and back, for the parties and for agencies by duty', async () => {
    const query = `{
      institution(id: "${institutionId}") { agreements(state: IN_FORCE) { totalCount nodes { importer { id } } } }
      importer(id: "${on.importerId}") { agreements(state: IN_FORCE) { totalCount nodes { institution { id } } } }
      agreements(kind: INSTITUTION_IMPORTER, state: IN_FORCE) { totalCount }
    }`;
    const seen = async (by: Organisation) => {
      const { institution: left, importer: right, agreements } = await read(by, query);
      const ways = [...left.agreements.nodes, ...right.agreements.nodes].map(
        (node) => (node.importer ?? node.institution).id as string,
      );
      expect([left, right].map(({ agreements: { totalCount } }) => totalCount)).toEqual([
        agreements.totalCount,
        agreements.totalCount,
      ]);
      return [agreements.totalCount, [...new Set(ways)]];
    };
    const both = [3, [on.importerId, institutionId]];
    for (const by of [importer, institution, on.bjhc, on.bjmpa]) expect(await seen(by)).toEqual(both);
    for (const by of [
      { kind: 'IMPORTER', id: newId() },
      { kind: 'INSTITUTION', id: of.otherInstitutionId },
      { kind: 'AGENCY', id: 'MIB' },
      { kind: 'ANALYST', id: 'a' },
    ] as Organisation[])
      expect(await seen(by)).toEqual([0, []]);
  });

  test('[D34] the other party is asked to confirm, and each is told what the other does', async () => {
    const inbox = async (by: Organisation, about: string) => {
      const { inbox: own } = await read(
        by,
        '{ inbox { lists { nodes { kind task open about subject { __typename } } } } }',
      );
      const items = own.lists.nodes.filter((item: { about: string }) => item.about === about);
      return items.map(({ kind, task, open, subject }: Record<string, { __typename: string }>) => {
        expect(subject).toEqual({ __typename: 'Agreement' });
        return [kind, task, open];
      });
    };
    const task = (open: boolean) => ['CONFIRM_AGREEMENT', true, open];
    const notice = (kind: string) => [kind, false, true];
    expect(await inbox(importer, ids['proposed']!)).toEqual([task(true)]);
    expect(await inbox(institution, ids['proposed']!)).toEqual([]);
    expect(await inbox(importer, ids['ended']!)).toEqual([task(false)]);
    expect(await inbox(institution, ids['ended']!)).toEqual([notice('AGREEMENT_CONFIRMED'), notice('AGREEMENT_ENDED')]);
    expect(await inbox(importer, ids['withdrawn']!)).toEqual([task(false), notice('AGREEMENT_WITHDRAWN')]);
  });

  test('[D34] show whose confirmations there are', async () => {
    const query = '{ agreements { nodes { id confirmedAt confirmations { by { __typename } sha256 signedAt } } } }';
    const { agreements } = await read(on.bjhc, query);
    const called = (name: string) => agreements.nodes.find(({ id }: { id: string }) => id === ids[name]);
    const by = (__typename: string) => ({ by: { __typename }, sha256: 'a'.repeat(64), signedAt: on.now.toISOString() });
    expect(called('proposed')).toMatchObject({ confirmedAt: null, confirmations: [by('Institution')] });
    expect(called('standing').confirmedAt).toBe(on.now.toISOString());
    expect(called('standing').confirmations).toEqual(expect.arrayContaining([by('Institution'), by('Importer')]));
  });
});
