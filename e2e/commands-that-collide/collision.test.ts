import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordApproval, registerDrug, type Parties } from '@hub/embedded/demo/steps.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { approvedDrug, diseaseCode, partiesOf } from '../arrange.ts';
import { notRefused, refusal } from '../refusal.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';

const parallel = 6;
const times = <Result>(make: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: parallel }, (_, index) => make(index)));

describe.each(databases)('commands that collide, on %s', (dialect) => {
  let hub: TestHub;
  let parties: Parties;
  let drugId: string;

  beforeAll(async () => {
    hub = await startTestHub(dialect);
    parties = await partiesOf(hub);
    ({ drugId } = await approvedDrug(parties, 1, 10));
  });
  afterAll(() => hub.close());

  test('of identical concurrent requests one succeeds and the others are told that the record exists', async () => {
    const texts = { name: '同一药品（虚构）', nameEn: 'Same (invented)', dosageForm: '片剂', specification: '1 mg' };
    const drug = { ...texts, manufacturer: 'M (invented)', origin: '虚构国', diseaseCode };
    const outcomes = [
      await times(() => refusal(registerDrug(parties, drug))),
      await times(() => refusal(recordApproval(parties, { drugId, number: '同号（虚构）', quantity: 1 }))),
    ];
    for (const each of outcomes) {
      expect(each.toSorted()).toEqual([...Array.from({ length: parallel - 1 }, () => 'ALREADY_EXISTS'), notRefused]);
    }
  });

  test('[R31] of lists published at once on the same version one becomes the next', async () => {
    const list = { base: 1, entries: [{ drugId, institutionIds: [parties.institutionId] }] };
    const outcomes = await times(() => refusal(parties.bjmpa.command('publishDrugList', list, 'list { version }')));
    const changed = Array.from({ length: parallel - 1 }, () => 'BASE_CHANGED');
    expect(outcomes.toSorted()).toEqual([...changed, notRefused]);
  });
});
