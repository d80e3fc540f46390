import { expect, test } from 'vitest';
import type { Data } from '@hub/embedded/client.ts';
import type { Journey } from '../journey.ts';
import { diseaseCode, dossierOf } from './inputs.ts';

/** From a demand to an application with two dossiers. */
export function applicationSteps(of: () => Journey): void {
  const demand = { drugName: '伏索利肽', diseaseCodes: [diseaseCode], patients: 4, quantity: 40, need: '国内无药可用' };
  const kindsIn = async (by: string) => (await of().inbox(by)).map(({ kind }) => kind);

  test('[R28] [R37] 2024-10-21: a listed hospital files its demand on any day, one that is not listed cannot', async () => {
    of().at('2024-10-21 09:00');
    expect(await of().refused('H3', 'fileDrugDemand', demand)).toBe('INSTITUTION_NOT_LISTED');
    const filed = await of().send('H1', 'fileDrugDemand', demand, 'demand { id }');
    of().known['demand'] = filed.demand.id;
    expect(await kindsIn('BJHC')).toEqual(['DEMAND_FILED']);
  });

  test('[R143] 2024-10-23: BJHC guides the hospital in preparing its application', async () => {
    const tooEarly = dossierOf('伏索利肽', 40, { demandId: of().known['demand'] });
    expect(await of().refused('H1', 'applyForTemporaryImport', { dossiers: [tooEarly] })).toBe('WRONG_STATUS');
    of().at('2024-10-23 10:00');
    const guidance = { demandId: of().known['demand'], guidance: '请按附件 2 备齐材料，每页加盖公章' };
    await of().send('BJHC', 'guideDrugDemand', guidance);
    expect(await kindsIn('H1')).toEqual(['DEMAND_GUIDED']);
  });

  const vosoritide = () => dossierOf('伏索利肽', 40, { demandId: of().known['demand'] });
  const drugB = (input: object = {}) => dossierOf('药品乙（虚构）', 30, { domesticStatus: 'NOT_PRODUCED', ...input });

  test('[R42] [D21] 2024-10-28: clobazam refuses the whole application, whether its class is named or not', async () => {
    of().at('2024-10-28 10:00');
    const query =
      'mutation ($input: ApplyForTemporaryImportInput!) { applyForTemporaryImport(input: $input) { __typename } }';
    for (const excludedClass of ['PSYCHOTROPIC', null]) {
      const clobazam = dossierOf('氯巴占', 50, { excludedClass });
      const input = { idempotencyKey: `clobazam-${excludedClass}`, dossiers: [vosoritide(), drugB(), clobazam] };
      const { errors } = await of().as('H1').ask(query, { input });
      expect(errors!.map(({ extensions }) => [extensions!['code'], extensions!['params']])).toEqual([
        ['EXCLUDED_CLASS', { row: 3, drug: '氯巴占', class: 'PSYCHOTROPIC' }],
      ]);
    }
    for (const by of ['H1', 'BJHC', 'BJMPA']) {
      const { drugDossiers } = await of().ask(by, '{ drugDossiers { totalCount } }');
      expect(drugDossiers.totalCount).toBe(0);
    }
    expect(await kindsIn('BJMPA')).toEqual([]);
  });

  test('[R38] [R39] 2024-10-28: what does not hold in principle needs a reason', async () => {
    const nowhere = { marketedAbroad: [] };
    const dossiers = [vosoritide(), drugB(nowhere)];
    expect(await of().refused('H1', 'applyForTemporaryImport', { dossiers })).toBe('JUSTIFICATION_MISSING');
  });

  test('[R33] [D2] 2024-10-28: one application for two drugs, copied to BJHC and BJMPA at once', async () => {
    const dossiers = [vosoritide(), drugB({ marketedAbroad: [], justification: '境外持有人仅供应同情用药' })];
    const selection = 'application { dossiers { id status procedure { criteria { code outcome } } } }';
    const { application } = await of().send('H1', 'applyForTemporaryImport', { dossiers }, selection);
    const [first, second] = application.dossiers;
    Object.assign(of().known, { vosoritide: first.id, drugB: second.id });
    expect(second.procedure.criteria).toContainEqual({ code: 'MARKETED_ABROAD', outcome: 'JUSTIFIED' });
    for (const by of ['BJHC', 'BJMPA']) {
      const copies = (await of().inbox(by)).filter(({ kind }) => kind === 'IMPORT_APPLIED');
      expect(copies.map(({ about }: Data) => about)).toEqual([first.id, second.id]);
      const { drugDossiers } = await of().ask(by, '{ drugDossiers(status: SUBMITTED) { nodes { id } } }');
      expect(drugDossiers.nodes).toEqual([{ id: first.id }, { id: second.id }]);
    }
    for (const other of ['TIANZHU', 'CUSTOMS', 'NMPA', 'NHC', 'H4', 'M1', 'analyst']) {
      const { drugDossiers } = await of().ask(other, '{ drugDossiers { totalCount } }');
      expect([await kindsIn(other), drugDossiers.totalCount]).toEqual([[], 0]);
    }
  });
}
