import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ImporterSteps } from '../testing/importer-steps.ts';
import { Steps } from '../testing/listing-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('a draft of which the members agreed on a part, on %s', (dialect) => {
  let register: Whitelists;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
  });
  afterAll(() => register.close());

  const namesOn = async (kind: string) => {
    const names = 'entries { institution { name } importer { name } }';
    const { publishedList } = await register.ask(undefined, `{ publishedList(kind: ${kind}) { ${names} } }`);
    const entries = publishedList.entries as {
      institution: { name: string } | null;
      importer: { name: string } | null;
    }[];
    return entries.map(({ institution, importer }) => (institution ?? importer)!.name);
  };
  const stateOf = async (by: string) => {
    const query = '{ listingApplications { nodes { procedure { state } } } }';
    const { listingApplications } = await register.ask(by, query);
    return listingApplications.nodes[0].procedure.state;
  };

  test('[R24] puts on the institution list whom they agreed on, and no other; BJHC is told of the result', async () => {
    const steps = new Steps(register);
    const callId = await steps.openCall();
    const ids: string[] = [];
    for (const hospital of ['H1', 'H2', 'H3'] as const) {
      const id = await steps.apply(hospital, callId);
      await steps.review(id);
      ids.push(id);
    }
    const draftId = await steps.submit(ids);
    await steps.convene(draftId);
    await steps.opine(draftId, ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU']);
    const concluded = async (by: string) => {
      const { inbox } = await register.ask(by, '{ inbox { lists(kind: "CONCLUDED") { nodes { about task } } } }');
      return inbox.lists.nodes;
    };
    expect(await concluded('BJHC')).toEqual([]);
    await steps.conclude(draftId, [ids[0]!, ids[2]!]);
    expect(await concluded('BJHC')).toEqual([{ about: draftId, task: false }]);
    for (const other of ['BJMPA', 'TIANZHU', 'H1']) expect(await concluded(other)).toEqual([]);
    await steps.publish(draftId, register.today());
    expect(await namesOn('INSTITUTION')).toEqual(['H1', 'H3']);
    expect([await stateOf('H1'), await stateOf('H2'), await stateOf('H3')]).toEqual(['LISTED', 'REJECTED', 'LISTED']);
  });

  test('[R69] gives a text and an importer list of those whom they agreed on, and no other', async () => {
    const steps = new ImporterSteps(register);
    const ids: string[] = [];
    for (const importer of ['M1', 'M2', 'M3'] as const) ids.push(await steps.reviewed(importer));
    const draftId = await steps.submit(ids);
    await steps.convene(draftId);
    await steps.conclude(draftId, [ids[0]!, ids[2]!]);
    const { text } = await steps.textOf(draftId);
    expect(text.match(/^(importer|M\d)/gmu)).toEqual(['importer', 'M1', 'M3']);
    await steps.sign(draftId);
    expect(await namesOn('IMPORTER')).toEqual(['importer', 'M1', 'M3']);
    expect([await stateOf('M1'), await stateOf('M2'), await stateOf('M3')]).toEqual(['LISTED', 'REJECTED', 'LISTED']);
  });
});
