import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { hospitalIds, type Whitelists } from '../arrange.ts';
import { dossierOf, startDrugRegister } from '../testing/drug-steps.ts';
import { DrugListSteps } from '../testing/drug-list-steps.ts';
import { paper } from '../testing/listing-steps.ts';

const reason = '境外未上市，但别无他药（虚构）';

describe.each(databases)('what is read of a drug and an institution, on %s:', (dialect) => {
  let register: Whitelists;
  let [drugId, otherId] = ['', ''];
  let approvals: string[] = [];
  let dossiers: string[] = [];

  beforeAll(async () => {
    const started = await startDrugRegister(dialect);
    ({ register } = started);
    const { steps } = started;
    drugId = await steps.drug('药甲');
    otherId = await steps.drug('药乙');
    const share = (hospital: 'H1' | 'H2', quantity: number) => ({ institutionId: hospitalIds[hospital], quantity });
    const [first] = await steps.apply('H1', dossierOf('药甲', { marketedAbroad: [], justification: reason }));
    const [second] = await steps.apply('H2', dossierOf('药甲'));
    const [third, refused] = await steps.apply('H1', dossierOf('药甲'), dossierOf('药乙'));
    const line = (quantity: number, shares: object[], dossierIds: unknown[]) => ({
      drugId,
      quantity,
      shares,
      dossierIds,
    });
    approvals = [
      ...(await steps.approve([line(40, [share('H1', 25), share('H2', 15)], [first, second])])),
      ...(await steps.approve([line(7, [share('H1', 7)], [third])])),
    ];
    dossiers = [first!, second!, third!, refused!];
    await new DrugListSteps(register).publish(drugId, ['H1']);
  });
  afterAll(() => register.close());

  const ids = (page: { nodes: { id: string }[] } | null) => page && page.nodes.map(({ id }) => id);
  const ofDrug = async (by: string | undefined, more = '') => {
    const pages = by
      ? 'approvals { totalCount nodes { id } } dossiers { totalCount nodes { id } } inPrinciple { code outcome }'
      : '';
    return (await register.ask(by, `{ drug(id: "${drugId}") { id ${pages} ${more} } }`)).drug;
  };
  const ofHospital = async (by: string, id: string) => {
    const fields = 'approvals { totalCount nodes { id } } dossiers { nodes { id } } drugs { totalCount nodes { id } }';
    const { institution } = await register.ask(by, `{ institution(id: "${id}") { ${fields} } }`);
    return {
      approvals: ids(institution.approvals),
      dossiers: ids(institution.dossiers),
      drugs: ids(institution.drugs),
    };
  };

  test('[R27] [R33] a drug has its approvals and the dossiers that led to them, of which each sees its own', async () => {
    const seen = async (by: string) => {
      const drug = await ofDrug(by);
      return [ids(drug.approvals), ids(drug.dossiers)];
    };
    const all = dossiers.slice(0, 3);
    for (const by of ['BJMPA', 'BJHC']) expect(await seen(by)).toEqual([approvals, all]);
    expect(await seen('CUSTOMS')).toEqual([approvals, []]);
    expect(await seen('H1')).toEqual([approvals, [all[0], all[2]]]);
    expect(await seen('H2')).toEqual([[approvals[0]], [all[1]]]);
    for (const by of ['importer', 'MIB', 'analyst', 'H3']) expect(await seen(by)).toEqual([[], []]);
    expect((await ofDrug('H2')).approvals.totalCount).toBe(1);
    const query = `{ drug(id: "${otherId}") { approvals { totalCount } dossiers { totalCount } } }`;
    const none = { totalCount: 0 };
    expect((await register.ask('BJHC', query)).drug).toEqual({ approvals: none, dossiers: none });
  });

  test('[R38] [R39] what holds in principle is that of the last dossier that the caller may see', async () => {
    const found = async (by: string) => {
      const { inPrinciple } = await ofDrug(by);
      return (
        inPrinciple &&
        Object.fromEntries(inPrinciple.map(({ code, outcome }: Record<string, string>) => [code, outcome]))
      );
    };
    const met = { MARKETED_ABROAD: 'MET', NOT_AVAILABLE_HERE: 'MET', RARE_DISEASE: 'MET' };
    for (const by of ['BJMPA', 'H1', 'H2']) expect(await found(by)).toEqual(met);
    for (const by of ['CUSTOMS', 'H3', 'importer', 'analyst']) expect(await found(by)).toBeNull();
  });

  test('[R30] an institution has the approvals that name it, its dossiers and the drugs that it may use', async () => {
    const [first, second, third, refused] = dossiers;
    const own = { approvals, dossiers: [first, third, refused], drugs: [drugId] };
    for (const by of ['BJMPA', 'H1']) expect(await ofHospital(by, hospitalIds.H1)).toEqual(own);
    expect(await ofHospital('H2', hospitalIds.H1)).toEqual({
      approvals: [approvals[0]],
      dossiers: [],
      drugs: [drugId],
    });
    const other = { approvals: [approvals[0]], dossiers: [second], drugs: [] };
    expect(await ofHospital('BJMPA', hospitalIds.H2)).toEqual(other);
  });

  test('[R126] the sum of what is approved does not count what was ended', async () => {
    const approved = async (id: string) =>
      (await register.ask('analyst', `{ drug(id: "${id}") { approved } }`)).drug.approved as number;
    expect([await approved(drugId), await approved(otherId)]).toEqual([47, 0]);
    const ending = { approvalId: approvals[0], status: 'WITHDRAWN', reason: 'R', document: paper('ENDING') };
    await register.send('BJMPA', 'endApproval', ending);
    expect(await approved(drugId)).toBe(7);
  });
});
