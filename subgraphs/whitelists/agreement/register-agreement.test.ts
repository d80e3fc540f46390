import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { Agreement } from './agreement.entity.ts';

const { importerId } = on;
const { H1: institutionId, H2: otherInstitutionId, H3: unlistedId } = on.hospitalIds;
const importer: Organisation = { kind: 'IMPORTER', id: importerId };
const institution: Organisation = { kind: 'INSTITUTION', id: institutionId };
const ofInstitution = { kind: 'INSTITUTION_IMPORTER', institutionId };
const ofManufacturer = { kind: 'IMPORTER_MANUFACTURER', manufacturer: 'M' };
const documentHash = 'a'.repeat(64);
const terms = { importerId, validFrom: on.today, validUntil: on.today };

describe.each(databases)('registerAgreement, on %s', (dialect) => {
  let hub: on.Whitelists;

  beforeAll(async () => {
    hub = await on.arrangeWhitelists(dialect, ['H1', 'H2']);
  });
  afterAll(() => hub.close());

  const register = (input: object, by = importer) =>
    issue(hub.subgraph, {
      command: 'registerAgreement',
      by,
      input: { ...terms, documentHash, ...input },
      select: 'agreement { id kind manufacturer validFrom validUntil }',
    });
  const count = () => hub.em().count(Agreement);
  const notParty = [{ refusal: 'FORBIDDEN', what: 'PARTY' }];

  test.each([
    ['the institution', institution, ofInstitution, null],
    ['the importer, with an institution', importer, ofInstitution, null],
    ['the importer, with a manufacturer', importer, ofManufacturer, 'M'],
  ])('[R105] by %s is on record, and published', async (_, by, counterparty, manufacturer) => {
    const head = await hub.head();
    const { kind } = counterparty;
    const { importerId: _id, ...term } = terms;
    const answer = { id: expect.any(String), kind, manufacturer, ...term };
    expect(await register(counterparty, by)).toEqual({ agreement: answer });
    const [row] = await hub.em().find(Agreement, {}, { orderBy: { line: 'desc' }, limit: 1 });
    const whole = { kind, institutionId: manufacturer ? null : institutionId, manufacturer, ...terms };
    expect(row).toMatchObject({ ...whole, documentHash, registeredAt: on.now });
    expect(await hub.published(head)).toEqual([
      { type: 'AgreementRegistered', data: { agreementId: row!.id, ...whole } },
    ]);
  });

  test('[R105] is registered by a party', async () => {
    const before = await count();
    for (const by of [
      on.bjmpa,
      { kind: 'IMPORTER', id: newId() },
      { kind: 'INSTITUTION', id: otherInstitutionId },
      // Of a party’s id, but of another kind.
      { kind: 'IMPORTER', id: institutionId },
      { kind: 'INSTITUTION', id: importerId },
    ] as const) {
      expect(await register(ofInstitution, by)).toEqual(notParty);
    }
    expect(await register(ofManufacturer, institution)).toEqual(notParty);
    expect(await count()).toBe(before);
  });

  test('names the counterparty of its kind, and no other', async () => {
    const bad = (field: string) => [{ refusal: 'BAD_INPUT', field, reason: 'COUNTERPARTY' }];
    const { kind } = ofInstitution;
    expect(await register({ kind })).toEqual(bad('institutionId'));
    expect(await register({ ...ofInstitution, manufacturer: 'M' })).toEqual(bad('institutionId'));
    expect(await register({ kind, manufacturer: 'M' })).toEqual(bad('institutionId'));
    expect(await register({ ...ofManufacturer, manufacturer: null })).toEqual(bad('manufacturer'));
    expect(await register({ ...ofManufacturer, institutionId })).toEqual(bad('manufacturer'));
  });

  test('does not end before it begins', async () => {
    const before = { refusal: 'BAD_INPUT', field: 'validUntil', reason: 'BEFORE', earliest: on.today };
    expect(await register({ ...ofInstitution, validUntil: '2024-09-17' })).toEqual([before]);
  });

  test('is between parties of the register', async () => {
    const unknown = newId();
    const by = { kind: 'IMPORTER', id: unknown } as const;
    const notFound = (kind: string, id: string) => ({ refusal: 'NOT_FOUND', kind, id });
    const both = { kind: 'INSTITUTION_IMPORTER', importerId: unknown, institutionId: unknown };
    expect(await register(both, by)).toEqual([notFound('Importer', unknown), notFound('Institution', unknown)]);
    expect(await register({ ...ofInstitution, institutionId: unknown })).toEqual([notFound('Institution', unknown)]);
    // Lists come and go; whom a party contracts with does not depend on them.
    expect(await register({ ...ofInstitution, institutionId: unlistedId })).toMatchObject({ agreement: {} });
  });
});
