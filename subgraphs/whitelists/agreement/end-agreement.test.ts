import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { ProcedureStep } from '@hub/shared/procedure/procedure.entity.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import * as of from '../testing/agreement-steps.ts';
import { Agreement } from './agreement.entity.ts';

const { importer, institution, otherInstitutionId } = of;
const { today, tomorrow } = on;

describe.each(databases)('endAgreement, on %s', (dialect) => {
  let hub: of.Agreements;

  beforeAll(async () => {
    hub = await of.arrangeAgreements(dialect);
  });
  afterAll(() => hub.close());

  const end = (by: Organisation, agreementId: string, day = today, reason = '协商解除') =>
    issue(hub.subgraph, {
      command: 'endAgreement',
      by,
      input: { agreementId, on: day, reason },
      select: 'agreement { state endedOn }',
    });
  const refused = (refusal: string) => [expect.objectContaining({ refusal })];
  const bad = (reason: string, more: object) => [{ refusal: 'BAD_INPUT', field: 'on', reason, ...more }];
  const ended = (state: string, endedOn: string) => ({ agreement: { state, endedOn } });

  test.each([
    ['the institution', institution],
    ['the importer', importer],
  ])('[R105] by %s ends it from a day on, and is published', async (_, by) => {
    const id = await hub.agreed();
    const head = await hub.head();
    expect(await end(by, id)).toEqual(ended('ENDED', today));
    const data = { agreementId: id, endedOn: today };
    expect(await hub.published(head)).toEqual([{ type: 'AgreementEnded', data }]);
    const status = {
      refusal: 'WRONG_STATUS',
      kind: 'Agreement',
      id,
      status: 'ENDED',
      expected: 'CONFIRMED / IN_FORCE',
    };
    expect(await end(by, id)).toEqual([status]);
  });

  test('[R105] with a manufacturer, by the importer', async () => {
    const maker = { kind: 'IMPORTER_MANUFACTURER', institutionId: null, manufacturer: 'M' };
    expect(await end(importer, await hub.proposed(importer, maker))).toEqual(ended('ENDED', today));
  });

  test('[R105] a later day leaves it in force until then, and either may name an earlier one', async () => {
    const id = await hub.agreed();
    const head = await hub.head();
    expect(await end(institution, id, '2024-09-20')).toEqual(ended('IN_FORCE', '2024-09-20'));
    const data = { agreementId: id, endedOn: '2024-09-20' };
    expect(await hub.published(head)).toEqual([{ type: 'AgreementEnded', data }]);
    expect(await end(importer, id, '2024-09-21')).toEqual(bad('AFTER', { latest: '2024-09-20' }));
    expect(await end(importer, id, tomorrow)).toEqual(ended('IN_FORCE', tomorrow));
    hub.at('2024-09-19 00:00');
    expect(await end(importer, id, tomorrow)).toEqual(refused('WRONG_STATUS'));
    hub.at('2024-09-18 00:10');
  });

  test('[R105] before its first day, it never binds', async () => {
    expect(await end(importer, await hub.agreed({ validFrom: tomorrow }), tomorrow)).toEqual(
      ended('CONFIRMED', tomorrow),
    );
  });

  test('[R105] is neither in the past nor after its last day', async () => {
    const id = await hub.agreed({ validUntil: tomorrow });
    expect(await end(importer, id, '2024-09-17')).toEqual(bad('BEFORE', { earliest: today }));
    expect(await end(importer, id, '2024-09-20')).toEqual(bad('AFTER', { latest: tomorrow }));
    hub.at('2024-09-20 00:00');
    expect(await end(importer, id, '2024-09-20')).toEqual(refused('WRONG_STATUS'));
    hub.at('2024-09-18 00:10');
    expect(await end(importer, id, tomorrow)).toEqual(ended('IN_FORCE', tomorrow));
  });

  test('[R105] of two that end it at the same instant, the earlier day counts', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await hub.agreed();
      await Promise.all([end(importer, id, tomorrow), end(institution, id, '2024-09-20')]);
      expect((await hub.em().findOneOrFail(Agreement, { id })).endedOn).toBe(tomorrow);
    }
  });

  test('[R105] its step says why', async () => {
    const id = await hub.agreed();
    await end(importer, id, today, '停产');
    const step = { caseId: id, name: 'endAgreement' };
    expect(await hub.em().find(ProcedureStep, step)).toMatchObject([{ note: '停产', byId: importer.id }]);
  });

  test('[D34] is refused while it is only proposed', async () => {
    expect(await end(institution, await hub.proposed())).toEqual(refused('WRONG_STATUS'));
  });

  test('[D37] is for its parties', async () => {
    const id = await hub.agreed();
    for (const by of [
      { kind: 'IMPORTER', id: newId() },
      { kind: 'INSTITUTION', id: otherInstitutionId },
    ] as const)
      expect(await end(by, id)).toEqual(refused('NOT_FOUND'));
    expect(await end(importer, newId())).toEqual(refused('NOT_FOUND'));
    expect(await end(on.bjmpa, id)).toEqual(refused('FORBIDDEN'));
    expect(await end(importer, id, today, ' ')).toEqual(refused('BAD_INPUT'));
  });
});
