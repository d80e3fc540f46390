import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { CaseSignature } from '@hub/shared/procedure/procedure.entity.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import * as of from '../testing/agreement-steps.ts';
import { Agreement } from './agreement.entity.ts';

const { importer, institution, institutionId, otherInstitutionId, selectionGrounds } = of;
const { importerId } = on;
const ofManufacturer = { kind: 'IMPORTER_MANUFACTURER', institutionId: null, manufacturer: 'M' };
const bad = (field: string, reason: string, more: object = {}) => [{ refusal: 'BAD_INPUT', field, reason, ...more }];

describe.each(databases)('registerAgreement, on %s', (dialect) => {
  let hub: of.Agreements;

  beforeAll(async () => {
    hub = await of.arrangeAgreements(dialect);
  });
  afterAll(() => hub.close());

  const register = (input: object, by = importer) => hub.register(by, input);
  const count = () => hub.em().count(Agreement);

  test.each([
    ['the institution', institution, {}, 'PROPOSED', selectionGrounds],
    ['the importer, with an institution', importer, {}, 'PROPOSED', null],
    ['the importer, with a manufacturer, which does not use the hub', importer, ofManufacturer, 'IN_FORCE', null],
  ])('[R105] [R115] [D34] by %s is on record, and published', async (_, by, input, state, grounds) => {
    const head = await hub.head();
    expect(await register(input, by)).toEqual({ agreement: { id: expect.any(String), state } });
    const [row] = await hub.em().find(Agreement, {}, { orderBy: { line: 'desc' }, limit: 1 });
    const { kind, validFrom, validUntil } = { ...of.agreement, ...input };
    const isMaker = kind === 'IMPORTER_MANUFACTURER';
    const parties = { importerId, institutionId: isMaker ? null : institutionId, manufacturer: isMaker ? 'M' : null };
    const terms = { kind, ...parties, validFrom, validUntil };
    const confirmedAt = isMaker ? on.now : null;
    const settled = { responsibilities: true, quality: true, selectionGrounds: grounds, confirmedAt };
    const documentHash = of.agreement.document.sha256;
    expect(row).toMatchObject({ ...terms, ...settled, documentHash, registeredAt: on.now, endedOn: null });
    expect(await hub.published(head)).toEqual([
      { type: 'AgreementRegistered', data: { agreementId: row!.id, ...terms } },
    ]);
    const signed = { byKind: by.kind, byId: by.id, sha256: documentHash, signedAt: on.now };
    expect(await hub.em().find(CaseSignature, { caseId: row!.id })).toMatchObject([signed]);
  });

  test('[R105] is registered by a party', async () => {
    const before = await count();
    const notParty = [{ refusal: 'FORBIDDEN', what: 'PARTY' }];
    for (const by of [
      { kind: 'IMPORTER', id: newId() },
      { kind: 'INSTITUTION', id: otherInstitutionId },
      // Of a party’s id, but of another kind.
      { kind: 'IMPORTER', id: institutionId },
      { kind: 'INSTITUTION', id: importerId },
    ] as const) {
      expect(await register({}, by)).toEqual(notParty);
    }
    expect(await register(ofManufacturer, institution)).toEqual(notParty);
    for (const by of [on.bjmpa, { kind: 'ANALYST', id: 'a' }] as Organisation[])
      expect(await register({}, by)).toEqual([{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'INSTITUTION / IMPORTER' }]);
    expect(await count()).toBe(before);
  });

  test('names the counterparty of its kind, and no other', async () => {
    const ofKind = (field: string) => bad(field, 'COUNTERPARTY');
    expect(await register({ institutionId: null })).toEqual(ofKind('institutionId'));
    expect(await register({ manufacturer: 'M' })).toEqual(ofKind('institutionId'));
    expect(await register({ institutionId: null, manufacturer: 'M' })).toEqual(ofKind('institutionId'));
    expect(await register({ ...ofManufacturer, manufacturer: null })).toEqual(ofKind('manufacturer'));
    expect(await register({ ...ofManufacturer, institutionId })).toEqual(ofKind('manufacturer'));
  });

  test('does not end before it begins, nor in the past', async () => {
    const earliest = on.today;
    expect(await register({ validUntil: '2024-09-17' })).toEqual(bad('validUntil', 'BEFORE', { earliest }));
    const past = { validFrom: '2024-01-01', validUntil: '2024-09-17' };
    expect(await register(past)).toEqual(bad('validUntil', 'BEFORE', { earliest }));
    expect(await register({ validUntil: on.today })).toMatchObject({ agreement: { state: 'PROPOSED' } });
  });

  test('[R135] settles responsibilities and quality', async () => {
    expect(await register({ responsibilities: false, quality: false })).toEqual([
      ...bad('responsibilities', 'NOT_SETTLED'),
      ...bad('quality', 'NOT_SETTLED'),
    ]);
    expect(await register({ ...ofManufacturer, quality: false })).toEqual(bad('quality', 'NOT_SETTLED'));
  });

  test('[R115] the institution gives its grounds for the choice, and nobody else', async () => {
    expect(await register({ selectionGrounds: null }, institution)).toEqual(bad('selectionGrounds', 'MISSING'));
    expect(await register({ selectionGrounds: ' ' }, institution)).toEqual(bad('selectionGrounds', 'EMPTY'));
    expect(await register({ selectionGrounds })).toEqual(bad('selectionGrounds', 'INSTITUTION_ONLY'));
  });

  test('[R105] comes with the sealed document', async () => {
    const { document } = of.agreement;
    expect(await register({ document: { ...document, type: 'OTHER' } })).toMatchObject([
      { refusal: 'DOCUMENT_MISSING', document: 'AGREEMENT' },
      { refusal: 'BAD_INPUT', field: 'document.type' },
    ]);
    const unsealed = { ...document, seal: 'NONE' };
    for (const input of [{}, ofManufacturer])
      expect(await register({ ...input, document: unsealed })).toMatchObject([{ refusal: 'SEAL_MISSING' }]);
  });

  test('is between parties of the register', async () => {
    const unknown = newId();
    const by = { kind: 'IMPORTER', id: unknown } as const;
    const notFound = (kind: string, id: string) => ({ refusal: 'NOT_FOUND', kind, id });
    const both = { importerId: unknown, institutionId: unknown };
    expect(await register(both, by)).toEqual([notFound('Importer', unknown), notFound('Institution', unknown)]);
    expect(await register({ institutionId: unknown })).toEqual([notFound('Institution', unknown)]);
    // Lists come and go; whom a party contracts with does not depend on them.
    expect(await register({ institutionId: on.hospitalIds.H3 })).toMatchObject({ agreement: {} });
  });
});
