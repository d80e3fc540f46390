import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { dossierOf, startDrugRegister, type DrugSteps } from '../testing/drug-steps.ts';
import { paper } from '../testing/listing-steps.ts';
import type { Whitelists } from '../arrange.ts';

describe.each(databases)('recordDossierStatus on %s', (dialect) => {
  let register: Whitelists;
  let steps: DrugSteps;
  let dossierId: string;
  beforeAll(async () => {
    ({ register, steps } = await startDrugRegister(dialect));
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    [dossierId] = (await steps.apply('H1', dossierOf('伏索利肽'))) as [string];
  });

  const record = (by: string, status: string, input: object = {}) =>
    register.send(
      by,
      'recordDossierStatus',
      { dossierId, status, document: paper('NMPA_NOTICE'), ...input },
      'dossier { status }',
    );

  test.each<[string, string[], string]>([
    ['of NHC being consulted, then of a refusal', ['NHC_CONSULTED', 'REFUSED'], 'REFUSED'],
    ['of NHC being consulted, then of a withdrawal', ['NHC_CONSULTED', 'WITHDRAWN'], 'WITHDRAWN'],
    ['of a refusal', ['REFUSED'], 'REFUSED'],
    ['of a withdrawal', ['WITHDRAWN'], 'WITHDRAWN'],
  ])('[R29] [R144] the institution records what NMPA told it %s', async (_, told, last) => {
    for (const status of told) expect((await record('H1', status)).payload.dossier.status).toBe(status);
    const inStatus = async (status: string) => {
      const query = `{ drugDossiers(status: ${status}) { nodes { id procedure { documents { type } } } } }`;
      const { nodes } = (await register.ask('BJHC', query)).drugDossiers;
      return nodes.find(({ id }: { id: string }) => id === dossierId);
    };
    for (const status of ['SUBMITTED', 'NHC_CONSULTED', 'APPROVED']) expect(await inStatus(status)).toBeUndefined();
    const found = await inStatus(last);
    expect(found.procedure.documents.filter(({ type }: { type: string }) => type === 'NMPA_NOTICE')).toHaveLength(
      told.length,
    );
  });

  test.each([
    ['NHC_CONSULTED', 'NHC_CONSULTED'],
    ['REFUSED', 'NHC_CONSULTED'],
    ['REFUSED', 'WITHDRAWN'],
    ['WITHDRAWN', 'REFUSED'],
  ])('[R144] after %s, %s is refused', async (first, second) => {
    await record('H1', first);
    expect((await record('H1', second)).codes).toEqual(['WRONG_STATUS']);
    const query = `{ drugDossier(id: "${dossierId}") { status procedure { steps { name } } } }`;
    expect((await register.ask('H1', query)).drugDossier).toMatchObject({
      status: first,
      procedure: { steps: [{}, {}] },
    });
  });

  test('[R29] others, an unknown dossier and another paper are refused', async () => {
    for (const by of ['BJHC', 'BJMPA', 'importer']) expect((await record(by, 'REFUSED')).codes).toEqual(['FORBIDDEN']);
    expect((await record('H2', 'REFUSED')).codes).toEqual(['NOT_FOUND']);
    expect((await record('H1', 'REFUSED', { dossierId: newId() })).codes).toEqual(['NOT_FOUND']);
    const refused = await record('H1', 'REFUSED', { document: paper('MINUTES') });
    expect(refused.codes[0]).toBe('DOCUMENT_MISSING');
    expect((await record('H1', 'REFUSED', { dossierId: 'x' })).codes).toEqual(['BAD_INPUT']);
  });

  test('[R29] BJHC and BJMPA are told how far it is', async () => {
    await record('H1', 'NHC_CONSULTED');
    const query = '{ inbox { lists(kind: "DOSSIER_STATUS", order: NEWEST_FIRST, first: 1) { nodes { about text } } } }';
    for (const by of ['BJHC', 'BJMPA'])
      expect((await register.ask(by, query)).inbox.lists.nodes).toEqual([
        { about: dossierId, text: '临时进口申请的办理状态（已函询国家卫生健康委）' },
      ]);
  });
});
