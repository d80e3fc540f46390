import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import * as of from '../testing/agreement-steps.ts';

const { importer, institution } = of;

describe.each(databases)('the parties of an agreement are told, on %s', (dialect) => {
  let hub: of.Agreements;
  beforeAll(async () => {
    hub = await of.arrangeAgreements(dialect);
  });
  afterAll(() => hub.close());

  /** What callers have in their inboxes about an agreement: kinds, those of open tasks in brackets. */
  const told = async (about: string) => {
    const fields = 'nodes { kind about task open }';
    const kinds = async (by: string) => {
      const { inbox } = await hub.ask(by, `{ inbox { lists(first: 200) { ${fields} } } }`);
      const items = inbox.lists.nodes as { kind: string; about: string; task: boolean; open: boolean }[];
      return items
        .filter((item) => item.about === about)
        .map(({ kind, task, open }) => (task && open ? `[${kind}]` : kind));
    };
    for (const other of ['H2', 'M1', 'BJMPA']) expect(await kinds(other)).toEqual([]);
    return { institution: await kinds('H1'), importer: await kinds('importer') };
  };
  const send = (command: string, by: Organisation, input: object) =>
    issue(hub.subgraph, { command, by, input, select: '__typename' });

  test.each([
    ['the institution', institution, 'institution', importer, 'importer'],
    ['the importer', importer, 'importer', institution, 'institution'],
  ] as const)('[R105] [D34] one that %s proposes: the other confirms it', async (_, first, firstName, second, name) => {
    const id = await hub.proposed(first);
    expect(await told(id)).toEqual({ [firstName]: [], [name]: ['[CONFIRM_AGREEMENT]'] });
    await hub.confirm(second, id);
    expect(await told(id)).toEqual({ [firstName]: ['AGREEMENT_CONFIRMED'], [name]: ['CONFIRM_AGREEMENT'] });
    await send('endAgreement', second, { agreementId: id, on: on.today, reason: 'R' });
    expect(await told(id)).toEqual({
      [firstName]: ['AGREEMENT_CONFIRMED', 'AGREEMENT_ENDED'],
      [name]: ['CONFIRM_AGREEMENT'],
    });
  });

  test('[D34] what is withdrawn need not be confirmed', async () => {
    const id = await hub.proposed(importer);
    await send('withdrawAgreement', importer, { agreementId: id, reason: 'R' });
    expect(await told(id)).toEqual({ importer: [], institution: ['CONFIRM_AGREEMENT', 'AGREEMENT_WITHDRAWN'] });
  });

  test('[R105] one with a manufacturer is nobody else’s', async () => {
    const maker = { kind: 'IMPORTER_MANUFACTURER', institutionId: null, manufacturer: 'M' };
    const id = await hub.proposed(importer, maker);
    await send('endAgreement', importer, { agreementId: id, on: on.today, reason: 'R' });
    expect(await told(id)).toEqual({ institution: [], importer: [] });
  });
});
