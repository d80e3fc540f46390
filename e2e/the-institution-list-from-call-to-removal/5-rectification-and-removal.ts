import { expect, test } from 'vitest';
import { applyForForm, documentHash, release, useInput } from '@hub/embedded/demo/steps.ts';
import { diseaseCode, type Supply } from './4-supply.ts';
import { inspectionOf, removalOf, violationOf } from './inputs.ts';
import { paper, type Journey } from '../journey.ts';

const creditFields = 'subject { ... on Institution { id } } text basis publishedBy { code }';

/** From an inspection and an order to rectify to two removals, and what they end. */
export function removalSteps(of: () => Journey, supplies: ReadonlyMap<string, Supply>): void {
  const supplyOf = (name: string) => supplies.get(name)!;
  const clear = (name: string) => {
    const { parties, approvalId } = supplyOf(name);
    const { importerId, institutionId } = parties;
    const form = { approvalId, quantity: 1, institutionId, importerId, mandateHash: documentHash('mandate') };
    return of().refused('M1', 'applyForClearanceForm', form);
  };
  const releaseOne = (name: string) => {
    const { formId, codes } = supplyOf(name);
    return of().refused('M1', 'releaseFromZone', { formId, codes: [codes[4]] });
  };
  const receive = (name: string) => {
    const { releaseOnTheWay: releaseId, codes } = supplyOf(name);
    return of().refused(name, 'receive', { releaseId, codes: [codes[2]] });
  };
  const useOne = (name: string, code: number) =>
    of().refused(name, 'recordUse', useInput(supplyOf(name).codes[code]!, diseaseCode, of().hub.clock()));

  test('[R127] 2025-01-22: BJHC inspects H2 and finds a critical defect, which H2 and its supervisors read', async () => {
    of().at('2025-01-22 09:00');
    const found = inspectionOf(of().idOf('H2'), '2025-01-22');
    for (const other of ['TIANZHU', 'CUSTOMS', 'MIB', 'SHUNYI', 'H2', 'M1'])
      expect(await of().refused(other, 'recordInspection', found)).toBe('FORBIDDEN');
    const { inspection } = await of().send('BJHC', 'recordInspection', found, 'inspection { id }');
    of().known['inspection'] = inspection.id;
    expect((await of().inbox('H2')).at(-1)).toMatchObject({ kind: 'INSPECTED', about: inspection.id });
    const fields = 'subject { ... on Institution { id } } findings { grade } recordedBy { code }';
    const read = async (by: string) =>
      (await of().ask(by, `{ inspections { nodes { ${fields} } } }`)).inspections.nodes;
    const row = {
      subject: { id: of().idOf('H2') },
      findings: [{ grade: 'CRITICAL' }],
      recordedBy: { code: 'BJHC' },
    };
    for (const by of ['BJHC', 'BJMPA', 'TIANZHU', 'H2']) expect(await read(by)).toEqual([row]);
    for (const by of ['CUSTOMS', 'MIB', 'SHUNYI', 'H1', 'M1', 'analyst']) expect(await read(by)).toEqual([]);
    expect(await of().listAt('2025-01-22 09:00')).toEqual([2, 'H1', 'H2', 'H4']);
  });

  test('[R25] 2025-01-22: H2 is ordered to rectify by a day; it stays listed and goes on importing', async () => {
    of().at('2025-01-22 10:00');
    const order = {
      institutionId: of().idOf('H2'),
      cause: '检查发现严重缺陷（虚构）',
      dueOn: '2025-02-18',
      document: paper('ORDER'),
    };
    for (const other of ['BJMPA', 'TIANZHU'])
      expect(await of().refused(other, 'orderRectification', order)).toBe('FORBIDDEN');
    of().known['order'] = (
      await of().send('BJHC', 'orderRectification', order, 'rectification { id }')
    ).rectification.id;
    expect(await of().listAt('2025-01-22 12:00')).toEqual([2, 'H1', 'H2', 'H4']);
    const { parties, approvalId, formId, codes } = supplyOf('H2');
    await applyForForm(parties, { approvalId, quantity: 1 });
    await release(parties, formId, [codes[3]!]);
    expect((await of().inbox('H2')).at(-1)).toMatchObject({
      kind: 'RECTIFICATION',
      answerBy: '2025-02-18',
      overdue: false,
    });
    const due = (await of().deadlines('H2')).find(({ name }) => name === 'RECTIFICATION');
    expect(due).toMatchObject({ dueOn: '2025-02-18', provisional: false, overdue: false, doneAt: null });
  });

  test('[R25] [D9] 2025-02-19: it did not, and is removed at once; it may use what it has', async () => {
    of().at('2025-02-19 09:00');
    expect((await of().inbox('H2')).at(-1)).toMatchObject({ kind: 'RECTIFICATION', overdue: true });
    const rejected = { rectificationId: of().known['order'], accepted: false, reason: '复查不合格（虚构）' };
    await of().send('BJHC', 'closeRectification', rejected);
    of().at('2025-02-19 10:00');
    const removal = removalOf(of().idOf('H2'), 'LOST_CAPABILITY', true);
    for (const other of ['BJMPA', 'TIANZHU'])
      expect(await of().refused(other, 'removeInstitution', removal)).toBe('FORBIDDEN');
    await of().send('BJHC', 'removeInstitution', removal);
    expect(await of().listAt('2025-02-19 09:59')).toEqual([2, 'H1', 'H2', 'H4']);
    expect(await of().listAt('2025-02-19 10:00')).toEqual([3, 'H1', 'H4']);
    expect((await of().inbox('H2')).map(({ kind }) => kind).slice(-3)).toEqual([
      'RECTIFICATION',
      'RECTIFICATION_CLOSED',
      'REMOVED',
    ]);
    for (const other of ['BJMPA', 'CUSTOMS', 'TIANZHU'])
      expect((await of().inbox(other)).at(-1)).toMatchObject({ kind: 'REMOVED', clause: 'R26' });
    const changes = await of().ask(
      'anyone',
      '{ listChanges(kind: INSTITUTION, from: "2025-02-19", until: "2025-02-19") { change list { version reason } entry { institution { id } } } }',
    );
    expect(changes.listChanges).toEqual([
      {
        change: 'REMOVED',
        list: { version: 3, reason: '已不具备能力（虚构）' },
        entry: { institution: { id: of().idOf('H2') } },
      },
    ]);
  });

  test('[R1] [D9] from then on nothing is cleared or released for it; it receives what is on its way, and uses', async () => {
    expect([await clear('H2'), await releaseOne('H2')]).toEqual(['INSTITUTION_NOT_LISTED', 'INSTITUTION_NOT_LISTED']);
    expect([await receive('H2'), await useOne('H2', 2), await useOne('H2', 1)]).toEqual(['', '', '']);
    expect([await clear('H4'), await releaseOne('H4')]).toEqual(['', '']);
  });

  test('[R25] 2025-02-20: without a rectification, nobody is removed for lost capability', async () => {
    of().at('2025-02-20 10:00');
    const removal = removalOf(of().idOf('H4'), 'LOST_CAPABILITY', true);
    expect(await of().refused('BJHC', 'removeInstitution', removal)).toBe('RECTIFICATION_MISSING');
    expect(await of().listAt('2025-02-20 10:00')).toEqual([3, 'H1', 'H4']);
  });

  test('[R26] [D9] for an illegal act H4 is removed at once, and may not use what it has', async () => {
    of().at('2025-02-20 11:00');
    await of().send('BJHC', 'removeInstitution', removalOf(of().idOf('H4'), 'ILLEGAL_ACT', false));
    expect(await of().listAt('2025-02-20 11:00')).toEqual([4, 'H1']);
    expect(await clear('H4')).toBe('INSTITUTION_NOT_LISTED');
    expect([await receive('H4'), await useOne('H4', 1), await useOne('H4', 2)]).toEqual(['', 'DELISTED', 'DELISTED']);
    const { removals } = await of().ask(
      'anyone',
      '{ removals { nodes { cause mayUseDelivered institution { id } } } }',
    );
    expect(removals.nodes).toEqual([
      { cause: 'LOST_CAPABILITY', mayUseDelivered: true, institution: { id: of().idOf('H2') } },
      { cause: 'ILLEGAL_ACT', mayUseDelivered: false, institution: { id: of().idOf('H4') } },
    ]);
  });
  test('[R104] TIANZHU publishes the illegal act of H4 as a credit record, which everyone reads', async () => {
    of().at('2025-02-20 12:00');
    const reported = violationOf(of().idOf('H4'));
    const { violation } = await of().send('BJHC', 'recordViolation', reported, 'violation { id }');
    const credit = async () =>
      (await of().ask('anyone', `{ creditRecords { nodes { ${creditFields} } } }`)).creditRecords.nodes;
    expect(await credit()).toEqual([]);
    expect((await of().inbox('TIANZHU')).at(-1)).toMatchObject({ kind: 'VIOLATION', about: violation.id });
    const published = { violationId: violation.id, text: '违法使用（虚构）' };
    for (const other of ['BJHC', 'BJMPA', 'H4'])
      expect(await of().refused(other, 'publishCreditRecord', published)).toBe('FORBIDDEN');
    expect(await of().refused('TIANZHU', 'publishCreditRecord', published)).toBe('BASIS_MISSING');
    const basis = '本市信用管理规定（虚构）';
    await of().send('TIANZHU', 'publishCreditRecord', { ...published, basis });
    expect(await credit()).toEqual([
      { subject: { id: of().idOf('H4') }, text: '违法使用（虚构）', basis, publishedBy: { code: 'TIANZHU' } },
    ]);
    expect((await of().inbox('H4')).at(-1)).toMatchObject({ kind: 'CREDIT_RECORD_PUBLISHED', clause: 'R104' });
  });
}
