import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { newRow, appendRows } from '@hub/shared/paging/append-rows.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { CaseSignature, ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import * as of from '../testing/agreement-steps.ts';
import { Agreement } from './agreement.entity.ts';

const { importer, institution, institutionId, otherInstitutionId, selectionGrounds } = of;
const { importerId } = on;

describe.each(databases)('confirmAgreement, on %s', (dialect) => {
  let hub: of.Agreements;

  beforeAll(async () => {
    hub = await of.arrangeAgreements(dialect);
  });
  afterAll(() => hub.close());

  /** One that neither has confirmed, as those from before confirmations were asked for. */
  const unsigned = async (): Promise<string> => {
    const id = newId();
    const { kind, validFrom, validUntil, document } = of.agreement;
    const terms = { importerId, institutionId, validFrom, validUntil, documentHash: document.sha256.toUpperCase() };
    const row = newRow(Agreement, { id, kind: kind as Agreement['kind'], ...terms, registeredAt: on.now });
    await inTransaction(hub.subgraph.agency.database, async (em) => {
      await appendRows(em, [row]);
      const owner = { ownerKind: 'IMPORTER', ownerId: importerId } as const;
      await em.insert(ProcedureCase, { id, procedure: 'agreement', state: 'PROPOSED', steps: 0, ...owner });
    });
    return id;
  };
  const wrongStatus = (id: string, status: string) => [
    { refusal: 'WRONG_STATUS', kind: 'Agreement', id, status, expected: 'PROPOSED' },
  ];

  test.each([
    ['the importer', institution, importer],
    ['the institution', importer, institution],
  ])('[R105] [R115] [D34] by %s, the other party, makes it bind, and is published', async (_, first, second) => {
    const id = await hub.proposed(first);
    const head = await hub.head();
    const later = new Date('2024-09-18T02:00:00Z');
    hub.at('2024-09-18 10:00');
    expect(await hub.confirm(second, id, { documentSha256: 'A'.repeat(64) })).toEqual({
      agreement: { id, state: 'IN_FORCE', selectionGrounds },
    });
    hub.at('2024-09-18 00:10');
    expect((await hub.em().findOneOrFail(Agreement, { id })).confirmedAt).toEqual(later);
    expect(await hub.published(head)).toEqual([{ type: 'AgreementConfirmed', data: { agreementId: id } }]);
    const signed = await hub.em().find(CaseSignature, { caseId: id });
    expect(signed.map(({ byId }) => byId).sort()).toEqual([first.id, second.id].sort());
    expect(await hub.confirm(second, id)).toEqual(wrongStatus(id, 'IN_FORCE'));
    expect(await hub.confirm(first, id)).toEqual(wrongStatus(id, 'IN_FORCE'));
  });

  test('[D34] before its first day it is confirmed, and does not bind', async () => {
    const id = await hub.proposed(institution, { validFrom: on.tomorrow });
    expect(await hub.confirm(importer, id)).toMatchObject({ agreement: { state: 'CONFIRMED' } });
  });

  test('[D34] is over the text that was registered', async () => {
    const id = await hub.proposed();
    const sha256 = of.agreement.document.sha256;
    const changed = [{ refusal: 'TEXT_CHANGED', sha256 }];
    expect(await hub.confirm(importer, id, { documentSha256: 'b'.repeat(64) })).toEqual(changed);
    expect(await hub.em().count(CaseSignature, { caseId: id })).toBe(1);
  });

  test('[D34] nobody confirms for both', async () => {
    const id = await hub.proposed(importer);
    expect(await hub.confirm(importer, id)).toEqual([
      { refusal: 'SIGNATURE_TWICE', agency: importerId, agencyName: 'importer' },
    ]);
    const other = await hub.proposed(institution);
    expect(await hub.confirm(institution, other)).toMatchObject([
      { refusal: 'SIGNATURE_TWICE', agency: institutionId },
    ]);
  });

  test('[R115] the institution gives its grounds, and nobody else', async () => {
    const id = await hub.proposed(importer);
    const bad = (reason: string) => [{ refusal: 'BAD_INPUT', field: 'selectionGrounds', reason }];
    expect(await hub.confirm(institution, id, { selectionGrounds: null })).toEqual(bad('MISSING'));
    const ofInstitution = await hub.proposed(institution);
    expect(await hub.confirm(importer, ofInstitution, { selectionGrounds })).toEqual(bad('INSTITUTION_ONLY'));
  });

  test('[D37] is for its parties: nobody else learns that there is one', async () => {
    const id = await hub.proposed();
    const notFound = (of: string) => [{ refusal: 'NOT_FOUND', kind: 'Agreement', id: of }];
    for (const by of [
      { kind: 'IMPORTER', id: newId() },
      { kind: 'INSTITUTION', id: otherInstitutionId },
      // Of a party’s id, but of another kind.
      { kind: 'IMPORTER', id: institutionId },
    ] as const)
      expect(await hub.confirm(by, id)).toEqual(notFound(id));
    const unknown = newId();
    expect(await hub.confirm(importer, unknown)).toEqual(notFound(unknown));
    expect(await hub.confirm(on.bjmpa, id)).toMatchObject([{ refusal: 'FORBIDDEN' }]);
  });

  test('[R105] is too late after its last day', async () => {
    const id = await hub.proposed(institution, { validUntil: on.today });
    hub.at('2024-09-19 00:00');
    expect(await hub.confirm(importer, id)).toEqual(wrongStatus(id, 'ENDED'));
    hub.at('2024-09-18 23:59');
    expect(await hub.confirm(importer, id)).toMatchObject({ agreement: { state: 'IN_FORCE' } });
    hub.at('2024-09-18 00:10');
  });

  test('[D34] of one from before, both confirm; at the same instant they complete it once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await unsigned();
      const head = await hub.head();
      const answers = await Promise.all([hub.confirm(importer, id), hub.confirm(institution, id)]);
      const states = answers.map((answer) => (answer as { agreement: { state: string } }).agreement.state);
      expect(states).toContain('IN_FORCE');
      expect(await hub.published(head)).toEqual([{ type: 'AgreementConfirmed', data: { agreementId: id } }]);
      const { state, steps } = await hub.em().findOneOrFail(ProcedureCase, { id });
      expect([state, steps]).toEqual(['CONFIRMED', 2]);
    }
  });

  test('[D34] two of the same party at the same instant confirm once', async () => {
    const id = await hub.proposed();
    const answers = await Promise.all([1, 2].map(() => hub.confirm(importer, id)));
    const refused = answers.filter((answer) => Array.isArray(answer));
    expect(refused).toEqual([wrongStatus(id, 'IN_FORCE')]);
  });
});
