import { expect, test } from 'vitest';
import type { Data } from '@hub/embedded/client.ts';
import type { Journey } from '../journey.ts';
import { drugOf } from './inputs.ts';

const number = '国药监药注函〔2024〕17号（虚构）';

/** The letter of NMPA. */
export function approvalSteps(of: () => Journey): void {
  const share = (name: string, quantity: number) => ({ institutionId: of().idOf(name), quantity });

  test('[D31] [R144] 2024-12-16: one letter approves vosoritide for H1 and H4, and refuses drug B', async () => {
    of().at('2024-12-16 10:00');
    const drug = drugOf('伏索利肽', 'Vosoritide');
    const drugId = (await of().send('BJMPA', 'registerDrug', drug, 'drug { id }')).drug.id as string;
    of().known['drug'] = drugId;
    const dossierIds = [of().known['vosoritide']];
    const letter = (shares: object[], ids: unknown[] = dossierIds) => ({
      number,
      date: '2024-12-13',
      lines: [{ drugId, quantity: 40, shares, dossierIds: ids }],
      refusedDossierIds: [of().known['drugB']],
    });
    const shares = [share('H1', 25), share('H4', 15)];
    const attempt = async (input: Record<string, unknown>) => of().refused('BJMPA', 'recordApproval', input);
    expect(await attempt(letter([share('H1', 25), share('H3', 15)]))).toBe('INSTITUTION_NOT_LISTED');
    expect(await attempt(letter(shares, []))).toBe('DOSSIER_MISSING');
    expect(await of().refused('BJHC', 'recordApproval', letter(shares))).toBe('FORBIDDEN');
    const selection = 'approvals { id remaining } findings { code }';
    const { approvals, findings } = await of().send('BJMPA', 'recordApproval', letter(shares), selection);
    expect([approvals.map(({ remaining }: Data) => remaining), findings]).toEqual([[40], []]);
    of().known['approval'] = approvals[0].id;
  });

  test('[R29] [R144] 2024-12-16: the dossiers are decided, and the hospital is told', async () => {
    const { drugDossiers } = await of().ask(
      'H1',
      '{ drugDossiers { nodes { planned { name } status approval { number } assessment { clinicallyUrgent } } } }',
    );
    const assessment = { clinicallyUrgent: true };
    expect(drugDossiers.nodes).toEqual([
      { planned: { name: '伏索利肽' }, status: 'APPROVED', approval: { number }, assessment },
      { planned: { name: '药品乙（虚构）' }, status: 'REFUSED', approval: null, assessment },
    ]);
    const told = (await of().inbox('H1')).filter(({ kind }) => kind === 'DOSSIER_DECIDED');
    expect(told.map(({ about }) => about).toSorted()).toEqual(
      [of().known['vosoritide'], of().known['drugB']].toSorted(),
    );
  });

  test('[R30] [D6] 2024-12-16: each hospital sees its own share of the approval, and only the applicant its dossier', async () => {
    const query = `{ approval(id: "${of().known['approval']}") {
      quantity status shares { institution { id } quantity } dossiers { id } sameLetter { id } } }`;
    const seen = async (by: string) => (await of().ask(by, query)).approval;
    const sameLetter = [{ id: of().known['approval'] }];
    const dossiers = [{ id: of().known['vosoritide'] }];
    const common = { status: 'VALID', sameLetter };
    const ofShare = (name: string, quantity: number) => ({ institution: { id: of().idOf(name) }, quantity });
    expect(await seen('H1')).toEqual({ ...common, quantity: null, shares: [ofShare('H1', 25)], dossiers });
    expect(await seen('H4')).toEqual({ ...common, quantity: null, shares: [ofShare('H4', 15)], dossiers: [] });
    const all = [ofShare('H1', 25), ofShare('H4', 15)];
    expect(await seen('BJHC')).toEqual({ ...common, quantity: 40, shares: all, dossiers });
    expect(await seen('CUSTOMS')).toEqual({ ...common, quantity: 40, shares: all, dossiers: [] });
    for (const other of ['H3', 'M1', 'MIB', 'NMPA', 'analyst']) expect(await seen(other)).toBeNull();
  });
}
