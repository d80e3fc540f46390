import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import type { Whitelists } from '../arrange.ts';
import { dossierOf, startDrugRegister, type DrugSteps } from '../testing/drug-steps.ts';

/** What else `applyForTemporaryImport` depends on: the demand before it, and the settings of the day. */
describe.each(databases)('an import application on %s', (dialect) => {
  let register: Whitelists;
  let steps: DrugSteps;
  beforeAll(async () => {
    ({ register, steps } = await startDrugRegister(dialect));
    register.at('2024-10-28 10:00');
  });
  afterAll(() => register.close());

  const apply = (by: string, dossiers: readonly object[]) =>
    register.send(by, 'applyForTemporaryImport', { dossiers }, 'application { id }');

  test('[R143] a demand is applied for once BJHC has given guidance, by its own institution, and once', async () => {
    const demandId = await steps.file('H1', '丙');
    const dossier = dossierOf('丙', { demandId });
    expect((await apply('H1', [dossier])).codes).toEqual(['WRONG_STATUS']);
    await steps.guide(demandId);
    expect((await apply('H2', [dossier])).codes).toEqual(['NOT_FOUND']);
    const twice = await apply('H1', [dossierOf('戊'), dossier, dossierOf('丁', { demandId })]);
    expect([twice.codes, twice.params['field']]).toEqual([['BAD_INPUT'], 'dossiers[2].demandId']);
    const [id] = await steps.apply('H1', dossier);
    expect((await apply('H1', [dossier])).codes).toEqual(['WRONG_STATUS']);
    const query = '{ drugDemands { nodes { dossier { id demand { id } } procedure { state } } } }';
    expect((await register.ask('H1', query)).drugDemands.nodes).toEqual([
      { dossier: { id, demand: { id: demandId } }, procedure: { state: 'APPLIED' } },
    ]);
  });

  test('[D36] where a setting allows exceptions, an excluded class needs a reason, and is justified by it', async () => {
    const change = { key: 'drug.excludedInPrinciple', value: 'JUSTIFIED', validFrom: '2025-01-01' };
    const { codes } = await register.send('BJMPA', 'changeSetting', { ...change, documentHash: 'a'.repeat(64) });
    expect(codes).toEqual([]);
    const excluded = (input: object = {}) => [dossierOf('戊', { excludedClass: 'NARCOTIC', ...input })];
    expect((await apply('H1', excluded({ justification: 'R' }))).codes).toEqual(['EXCLUDED_CLASS']);
    register.at('2025-01-01 00:00');
    expect((await apply('H1', excluded())).codes).toEqual(['JUSTIFICATION_MISSING']);
    const [id] = await steps.apply('H1', ...excluded({ justification: 'R' }));
    const query = `{ drugDossier(id: "${id}") { excludedClass procedure { criteria { code outcome } } } }`;
    const { excludedClass, procedure } = (await register.ask('H1', query)).drugDossier;
    expect(excludedClass).toBe('NARCOTIC');
    expect(procedure.criteria).toContainEqual({ code: 'NOT_EXCLUDED', outcome: 'JUSTIFIED' });
  });
});
