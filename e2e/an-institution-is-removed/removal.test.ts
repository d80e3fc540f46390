import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliver, documentHash, release, useInput, type Parties } from '@hub/embedded/demo/steps.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { agree, clearedDrug, diseaseCode, partiesOf } from '../arrange.ts';
import { refusal } from '../refusal.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';

const reasons = { reason: '违法使用（虚构）', cause: 'ILLEGAL_ACT' };
const decision = {
  type: 'DECISION',
  title: '取消资格决定',
  sha256: documentHash('decision'),
  pages: 1,
  seal: 'OFFICIAL',
};

describe.each(databases)('an institution that is removed from the list, on %s', (dialect) => {
  let hub: TestHub;
  let parties: Parties;
  let cleared: Awaited<ReturnType<typeof clearedDrug>>;
  let onTheWay: string;

  beforeAll(async () => {
    hub = await startTestHub(dialect);
    parties = await partiesOf(hub);
    await agree(parties);
    cleared = await clearedDrug(parties, 1, 10, 9);
    await deliver(parties, await release(parties, cleared.formId, [cleared.codes[0]!]), [cleared.codes[0]!]);
    onTheWay = await release(parties, cleared.formId, [cleared.codes[1]!]);
    await parties.importer.command('scanOut', { releaseId: onTheWay, codes: [cleared.codes[1]] }, 'items { code }');
    const bjhc = await hub.as('bjhc');
    const removal = { institutionId: parties.institutionId, ...reasons, document: decision };
    await bjhc.command('removeInstitution', removal, 'removal { id }');
  });
  afterAll(() => hub.close());

  test('[D9] [R26] gets nothing cleared or released any more, from that instant on', async () => {
    const input = { formId: cleared.formId, codes: [cleared.codes[2]] };
    expect(await refusal(parties.importer.command('releaseFromZone', input, 'release { id }'))).toBe(
      'INSTITUTION_NOT_LISTED',
    );
    const form = {
      approvalId: cleared.approvalId,
      quantity: 1,
      institutionId: parties.institutionId,
      importerId: parties.importerId,
      mandateHash: documentHash('mandate'),
    };
    expect(await refusal(parties.importer.command('applyForClearanceForm', form, 'clearanceForm { id }'))).toBe(
      'INSTITUTION_NOT_LISTED',
    );
  });

  test('[D9] still receives what is on its way', async () => {
    const input = { releaseId: onTheWay, codes: [cleared.codes[1]] };
    const { items } = await parties.institution.command('receive', input, 'items { state }');
    expect(items).toEqual([{ state: 'RECEIVED' }]);
  });

  test('[D9] does not use what it has, since the removal does not allow it', async () => {
    const input = useInput(cleared.codes[0]!, diseaseCode, hub.clock());
    expect(await refusal(parties.institution.command('recordUse', input, 'use { id }'))).toBe('DELISTED');
  });
});
