import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { arrangeForms, type Forms } from '../testing/arrange-forms.ts';
import { refuseUnpassed } from '../testing/gate-rows.ts';

describe.each(databases)('of what has passed customs, on %s,', (dialect) => {
  let hub: Forms;

  beforeAll(async () => {
    hub = await arrangeForms(dialect);
  });
  afterAll(() => hub.close());

  test('[R80] each release that takes more is told so, however many release at once', async () => {
    const drugId = await hub.listDrug();
    const { codes } = await hub.lot(drugId, 9);
    const formId = await hub.issuedForm(await hub.approve(drugId), 9);
    await hub.passCustoms(await hub.declared(formId, 4));
    const taken = [0, 3, 6].map((at) => {
      const input = { formId, codes: codes.slice(at, at + 3) };
      return hub.send('releaseFromZone', on.importer, input, 'findings { code message }');
    });
    const answers = (await Promise.all(taken)) as { findings: { code: string; message: string }[] }[];
    const told = answers.flatMap(({ findings }) => findings.filter(({ code }) => code === 'NOT_PASSED'));
    expect(told.map(({ message }) => message.match(/\d+/)![0]).toSorted()).toEqual(['2', '3']);
    expect(await hub.formOf(formId)).toMatchObject({ passed: 4, released: 9 });
  });

  test('[R80] no more leaves, however many release at once, if nothing else may leave', async () => {
    await refuseUnpassed({ hub });
    for (let round = 0; round < 5; round += 1) {
      const drugId = await hub.listDrug();
      const { codes } = await hub.lot(drugId, 9);
      const formId = await hub.issuedForm(await hub.approve(drugId), 9);
      await hub.passCustoms(await hub.declared(formId, 4));
      const taken = [0, 3, 6].map((at) => hub.release(formId, codes.slice(at, at + 3)));
      const answers = await Promise.all(taken);
      const refused = [{ refusal: 'NOT_PASSED', requested: 3, missing: 2 }];
      expect(answers.filter((answer) => Array.isArray(answer))).toEqual([refused, refused]);
      expect(await hub.formOf(formId)).toMatchObject({ passed: 4, released: 3 });
    }
  });
});
