import { expect, test } from 'vitest';
import {
  applyForForm,
  deliver,
  documentHash,
  issueForm,
  registerAgreements,
  registerProtocol,
  release,
  stockShelved,
  traceCodes,
  useInput,
  type Parties,
} from '@hub/embedded/demo/steps.ts';
import { newestDrugList } from '../arrange.ts';
import { paper, type Journey } from '../journey.ts';
import { diseaseCode, manufacturer } from './inputs.ts';

const codes = traceCodes(1, 8);
const partiesOf = (journey: Journey): Parties => ({
  bjmpa: journey.as('BJMPA'),
  importer: journey.as('M1'),
  institution: journey.as('H1'),
  importerId: journey.idOf('M1'),
  institutionId: journey.idOf('H1'),
});

/** The drug is supplied, is removed from the list, comes back, and is removed for a risk. */
export function removalSteps(of: () => Journey): void {
  const releases: string[] = [];
  let formId = '';
  const decision = (cause: string, input: object = {}) => ({
    drugId: of().known['drug'],
    cause,
    reason: '国内已注册上市（虚构）',
    document: paper('DECISION'),
    ...input,
  });
  const lots = [{ lotNumber: 'L-2', expiryDate: '2030-06-30', quantity: 1 }];
  const stock = () => of().refused('M1', 'enterBondedStock', { drugId: of().known['drug'], lots });
  const clear = () => {
    const form = { approvalId: of().known['approval'], quantity: 1, institutionId: of().idOf('H1') };
    const mandate = { importerId: of().idOf('M1'), mandateHash: documentHash('mandate') };
    return of().refused('M1', 'applyForClearanceForm', { ...form, ...mandate });
  };
  const use = (code: string, usedAt: string) =>
    of().refused('H1', 'recordUse', useInput(code, diseaseCode, new Date(usedAt)));
  const tasks = async () => {
    const query = `{ inbox { trace(kind: "DRUG_REMOVED") { nodes { open subject { ... on Removal { cause reason } } } } } }`;
    return (await of().ask('H1', query)).inbox.trace.nodes;
  };

  test('[R2] [R32] 2025-07-01: packs are delivered, one is still in the zone', async () => {
    of().at('2025-07-01 09:00');
    const parties = partiesOf(of());
    await registerAgreements(parties, manufacturer);
    await registerProtocol(parties, of().known['drug']!, diseaseCode);
    await stockShelved(parties, { drugId: of().known['drug']!, lotNumber: 'L-1', codes });
    formId = await applyForForm(parties, { approvalId: of().known['approval']!, quantity: 6 });
    await issueForm(parties, formId, '通关单-1（虚构）');
    releases.push(await release(parties, formId, codes.slice(0, 3)), await release(parties, formId, codes.slice(3, 4)));
    await deliver(parties, releases[0]!, codes.slice(0, 3));
    expect(await use(codes[0]!, '2025-07-01T08:00:00+08:00')).toBe('');
  });

  test('[R39] [R119] 2025-09-01: it is registered in China: BJMPA has to review it, and nothing stops by itself', async () => {
    of().at('2025-09-01 09:00');
    const registered = { drugId: of().known['drug'], number: '国药准字SJ20250001', since: '2025-08-29' };
    expect(await of().refused('BJMPA', 'removeDrug', decision('REGISTERED_IN_CHINA'))).toBe('REGISTRATION_MISSING');
    expect(await of().refused('BJHC', 'recordRegistration', registered)).toBe('FORBIDDEN');
    const numberOfLetter = { ...registered, number: '国药监药注函〔2024〕17号' };
    expect(await of().refused('BJMPA', 'recordRegistration', numberOfLetter)).toBe('BAD_INPUT');
    await of().send('BJMPA', 'recordRegistration', registered);
    const review =
      '{ inbox { lists(kind: "REVIEW_REGISTRATION") { nodes { task open subject { ... on DrugRegistration { state } } } } } }';
    const { nodes } = (await of().ask('BJMPA', review)).inbox.lists;
    expect(nodes).toEqual([{ task: true, open: true, subject: { state: 'UNDER_REVIEW' } }]);
    expect(await stock()).toBe('');
    expect(await clear()).toBe('');
  });

  test('[R31] [R39] [D9] 2025-09-15: it is removed: nothing more is stocked, cleared, released or delivered; what is there is used', async () => {
    of().at('2025-09-15 10:00');
    expect(await of().refused('BJHC', 'removeDrug', decision('REGISTERED_IN_CHINA'))).toBe('FORBIDDEN');
    const { removal } = await of().send(
      'BJMPA',
      'removeDrug',
      decision('REGISTERED_IN_CHINA', { mayUseDelivered: true }),
      'removal { inForceAt unconfirmed list { version reason } }',
    );
    const list = { version: 2, reason: '国内已注册上市（虚构）' };
    expect(removal).toEqual({ inForceAt: '2025-09-15T02:00:00.000Z', unconfirmed: [], list });
    expect(await stock()).toContain('DRUG_NOT_LISTED');
    expect(await clear()).toContain('DRUG_NOT_LISTED');
    expect(await of().refused('M1', 'releaseFromZone', { formId, codes: [codes[4]] })).toContain('DRUG_NOT_LISTED');
    const moving = { releaseId: releases[1], codes: [codes[3]] };
    expect(await of().refused('M1', 'scanOut', moving)).toContain('DRUG_NOT_LISTED');
    const subject = { cause: 'REGISTERED_IN_CHINA', reason: '国内已注册上市（虚构）' };
    expect(await tasks()).toEqual([{ open: true, subject }]);
    expect(await use(codes[1]!, '2025-09-15T09:00:00+08:00')).toBe('');
    expect((await tasks())[0].open).toBe(true);
    const drug = `{ drug(id: "${of().known['drug']}") { registrations { number state decidedAt } } }`;
    const removed = { number: '国药准字SJ20250001', state: 'REMOVED', decidedAt: '2025-09-15T02:00:00.000Z' };
    expect((await of().ask('anyone', drug)).drug.registrations).toEqual([removed]);
    const removals = '{ removals(kind: DRUG) { nodes { cause mayUseDelivered drug { listed } } } }';
    expect((await of().ask('anyone', removals)).removals.nodes).toEqual([
      { cause: 'REGISTERED_IN_CHINA', mayUseDelivered: true, drug: { listed: false } },
    ]);
  });

  test('[R48] [D9] 2025-10-09: listed again, it is removed for a risk once BJHC has signed, too; nothing is used any more', async () => {
    of().at('2025-10-09 10:00');
    const { base } = await newestDrugList({ bjmpa: of().as('BJMPA') });
    const entries = [{ drugId: of().known['drug'], institutionIds: [of().idOf('H1')] }];
    await of().send('BJMPA', 'publishDrugList', { base, entries });
    expect(await stock()).toBe('');
    const { proposal } = await of().send('BJMPA', 'removeDrug', decision('RISK'), 'proposal { id textSha256 }');
    expect(await stock()).toBe('');
    const sign = (by: string, textSha256: unknown = proposal.textSha256) =>
      of().refused(by, 'signRemoval', { proposalId: proposal.id, textSha256 });
    expect([await sign('TIANZHU'), await sign('BJMPA')]).toEqual(['FORBIDDEN', 'SIGNATURE_TWICE']);
    expect(await sign('BJHC', 'b'.repeat(64))).toBe('TEXT_CHANGED');
    expect(await sign('BJHC')).toBe('');
    expect(await stock()).toContain('DRUG_NOT_LISTED');
    expect(await use(codes[2]!, '2025-10-09T09:00:00+08:00')).toBe('DELISTED');
    const versions =
      '{ listVersions(kind: DRUG, order: OLDEST_FIRST) { nodes { version signatures { by { ... on Agency { code } } } } } }';
    const { listVersions } = await of().ask('anyone', versions);
    const signed = ['BJHC', 'BJMPA'].map((code) => ({ by: { code } }));
    expect(listVersions.nodes.map((each: { signatures: object[] }) => each.signatures)).toEqual([[], [], [], signed]);
  });
}
