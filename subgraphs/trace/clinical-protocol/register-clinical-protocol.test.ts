import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { DrugRegistered } from '@hub/whitelists/published/events.ts';
import * as on from '../arrange.ts';
import { trace } from '../subgraph.ts';
import { ClinicalProtocol } from './clinical-protocol.entity.ts';

const { institutionId, institution } = on;
const departments = [
  { name: 'D', doctors: ['first', 'second'] },
  { name: 'E', doctors: ['third'] },
];

describe.each(databases)('registerClinicalProtocol, on %s', (dialect) => {
  const drugId = newId();
  let hub: on.Trace;

  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
    const drug = { drugId, name: 'd', manufacturer: 'M', diseaseCodes: ['1-001', '2-001'] };
    await hub.publish(DrugRegistered, drug);
  });
  afterAll(() => hub.close());

  const register = (input: object = {}, by = institution) =>
    issue(hub.trace, {
      command: 'registerClinicalProtocol',
      by,
      input: { drugId, diseaseCodes: ['2-001'], patientGroup: 'all', departments, ...input },
      select: 'protocol { diseases { code } patientGroup departments { name doctors } }',
    });

  test('[R110] [R18] is on record with its departments, physicians and diseases; the previous one stays', async () => {
    const head = await hub.head();
    const registered = { diseases: [{ code: '1-001' }, { code: '2-001' }], patientGroup: 'all', departments };
    expect(await register({ diseaseCodes: ['2-001', '1-001', '2-001'] })).toEqual({ protocol: registered });
    expect(await register()).toMatchObject({ protocol: { diseases: [{ code: '2-001' }] } });
    const row = { institutionId, patientGroup: 'all', departments, registeredAt: on.now };
    expect(await hub.em().find(ClinicalProtocol, { drugId }, { orderBy: { line: 'asc' } })).toMatchObject([
      { ...row, diseaseCodes: ['1-001', '2-001'] },
      { ...row, diseaseCodes: ['2-001'] },
    ]);
    expect(await hub.published(head)).toEqual([]);
  });

  test('is for institutions', async () => {
    expect(await register({}, { kind: 'IMPORTER', id: institutionId })).toEqual(on.onlyFor('INSTITUTION'));
  });

  test('[R110] names at least one department, physician and disease', async () => {
    const empty = (field: string) => ({ refusal: 'BAD_INPUT', field, reason: 'EMPTY' });
    expect(await register({ departments: [] })).toEqual([empty('departments')]);
    const lacking = { departments: [departments[0], { name: 'E', doctors: [] }], diseaseCodes: [] };
    expect(await register(lacking)).toEqual([empty('departments[1].doctors'), empty('diseaseCodes')]);
  });

  test('[R18] [R40] is for a registered drug, and for diseases that it is registered for', async () => {
    const unknown = newId();
    expect(await register({ drugId: unknown })).toEqual([{ refusal: 'NOT_FOUND', kind: 'Drug', id: unknown }]);
    const beyond = ['1-002', '1-003'].map((disease) => ({ refusal: 'PURPOSE_NOT_LISTED', disease }));
    expect(await register({ diseaseCodes: ['1-002', '2-001', '1-003'] })).toEqual(beyond);
  });
});

followsContract(trace, 'registerClinicalProtocol', ['whitelists']);
