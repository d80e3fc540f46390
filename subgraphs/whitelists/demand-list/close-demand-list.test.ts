import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { dossierOf, startDrugRegister, type DrugSteps } from '../testing/drug-steps.ts';
import { paper } from '../testing/listing-steps.ts';
import type { Whitelists } from '../arrange.ts';

describe.each(databases)('closeDemandList on %s', (dialect) => {
  let register: Whitelists;
  let steps: DrugSteps;
  beforeAll(async () => {
    ({ register, steps } = await startDrugRegister(dialect));
  });
  afterAll(() => register.close());

  const close = (by: string, dossierIds: readonly string[]) =>
    register.send(by, 'closeDemandList', { dossierIds }, 'demandList { id number closedAt }');
  const lists = async (by: string, args = '') =>
    (
      await register.ask(
        by,
        `{ demandLists${args} { nodes { number dossiers { id } procedure { state deadlines { name } } } } }`,
      )
    ).demandLists.nodes;
  const tell = (dossierId: string, status: string) =>
    register.send('H1', 'recordDossierStatus', { dossierId, status, document: paper('NMPA_NOTICE') });

  test('[R45] others than BJHC, no dossier, an unknown and a repeated one are refused', async () => {
    const [id] = (await steps.apply('H1', dossierOf('甲'))) as [string];
    for (const by of ['BJMPA', 'NHC', 'H1', 'importer']) expect((await close(by, [id])).codes).toEqual(['FORBIDDEN']);
    // Nor do they learn which dossiers there are.
    for (const by of ['BJMPA', 'H1']) expect((await close(by, [newId()])).codes).toEqual(['FORBIDDEN']);
    expect((await close('BJHC', [])).codes).toEqual(['NOTHING_TO_ASSESS']);
    expect((await close('BJHC', [id, newId()])).codes).toEqual(['NOT_FOUND']);
    expect((await close('BJHC', [id, id])).codes).toEqual(['BAD_INPUT']);
    expect(await lists('BJHC')).toEqual([]);
  });

  test('[R45] [R142] BJHC sums up dossiers of several institutions; there is no deadline', async () => {
    const ids = [
      ...(await steps.apply('H1', dossierOf('甲'), dossierOf('乙'))),
      ...(await steps.apply('H2', dossierOf('甲'))),
    ];
    const { payload } = await close('BJHC', ids.toReversed());
    expect(payload.demandList).toMatchObject({ number: 1, closedAt: '2024-10-21T01:00:00.000Z' });
    const row = { number: 1, dossiers: ids.map((id) => ({ id })), procedure: { state: 'CLOSED', deadlines: [] } };
    for (const by of ['BJHC', 'BJMPA']) expect(await lists(by)).toEqual([row]);
    for (const by of ['H1', 'NHC', 'NMPA', 'TIANZHU', 'importer', 'analyst']) expect(await lists(by)).toEqual([]);
    expect(await lists('BJHC', '(state: "CLOSED")')).toEqual([row]);
    expect(await lists('BJHC', '(state: "ASSESSED")')).toEqual([]);
    await expect(lists('BJHC', '(state: "NONE")')).rejects.toThrow('BAD_INPUT');
    const ofDossier = `{ drugDossier(id: "${ids[0]}") { demandList { number } } }`;
    expect((await register.ask('BJHC', ofDossier)).drugDossier.demandList).toEqual({ number: 1 });
    expect((await register.ask('H1', ofDossier)).drugDossier.demandList).toBeNull();
  });

  test('[R45] a dossier is in one list, even if two are closed at once', async () => {
    const [first, second] = (await steps.apply('H1', dossierOf('丙'), dossierOf('丁'))) as [string, string];
    const answers = await Promise.all([close('BJHC', [first, second]), close('BJHC', [second])]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['ALREADY_EXISTS']);
    const [other] = (await steps.apply('H2', dossierOf('丙'))) as [string];
    expect((await close('BJHC', [second, other])).codes).toEqual(['ALREADY_EXISTS']);
    expect((await close('BJHC', [other])).payload.demandList.number).toBe(3);
  });

  test('[R45] many lists that are closed at once are numbered one after the other', async () => {
    const ids = await steps.apply('H2', ...Array.from({ length: 8 }, (_, at) => dossierOf(`药 ${at}`)));
    const answers = await Promise.all(ids.map((id) => close('BJHC', [id])));
    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    const numbers = answers.map(({ payload }) => payload.demandList.number as number).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, at) => numbers[0]! + at));
  });

  test.each([
    ['NHC_CONSULTED', []],
    ['REFUSED', ['WRONG_STATUS']],
    ['WITHDRAWN', ['WRONG_STATUS']],
  ])('[R142] of a dossier that is %s: %j', async (status, codes) => {
    const [id] = (await steps.apply('H1', dossierOf('戊'))) as [string];
    await tell(id, status);
    expect((await close('BJHC', [id])).codes).toEqual(codes);
  });
});
