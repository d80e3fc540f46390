import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { importerRemovalOf, ImporterSteps } from '../testing/importer-steps.ts';
import { paper } from '../testing/listing-steps.ts';
import { recordedViolation } from '../testing/supervision-steps.ts';
import { applicantIds, arrangeWhitelists, type Applicant, type Whitelists } from '../arrange.ts';

describe.each(databases)('proposeImporterRemoval on %s', (dialect) => {
  let register: Whitelists;
  let steps: ImporterSteps;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2025-09-03 09:00');
    steps = new ImporterSteps(register);
    await steps.listed(['M1', 'M2']);
  });
  afterAll(() => register.close());

  const propose = (by: string, importer: Applicant, input: object = {}) =>
    register.send(
      by,
      'proposeImporterRemoval',
      importerRemovalOf(importer, input),
      `proposal { importer { name listed } cause reason textSha256 proposedBy { code } proposedAt
        signatures { by { ... on Agency { code } } sha256 } procedure { state } }`,
    );

  test.each(['CUSTOMS', 'BJHC', 'MIB', 'SHUNYI', 'M1', 'H1'])('[R70] %s may not propose', async (by) => {
    expect((await propose(by, 'M1')).codes).toEqual(['FORBIDDEN']);
  });

  test.each<[string, Applicant, object, string]>([
    ['[R71] a violation alone', 'M1', { cause: 'ILLEGAL_ACT' }, 'BAD_INPUT'],
    ['[D41] the periodic adjustment', 'M1', { cause: 'ADJUSTMENT' }, 'BAD_INPUT'],
    ['a lost capability', 'M1', { cause: 'LOST_CAPABILITY' }, 'BAD_INPUT'],
    ['an importer that is not listed', 'M3', {}, 'IMPORTER_NOT_LISTED'],
    ['an unknown importer', 'M1', { importerId: newId() }, 'IMPORTER_NOT_LISTED'],
    ['a missing decision', 'M1', { document: paper('ORDER') }, 'DOCUMENT_MISSING'],
    ['no reason', 'M1', { reason: ' ' }, 'BAD_INPUT'],
  ])('%s is refused', async (_, importer, input, code) => {
    expect((await propose('TIANZHU', importer, input)).codes[0]).toBe(code);
  });

  test('[R70] the importer stays listed; the other agency has to sign; only those who supervise imports read of it', async () => {
    const document = { ...paper('DECISION'), sha256: 'C'.repeat(64) };
    const { payload } = await propose('BJMPA', 'M1', { document });
    expect(payload.proposal).toEqual({
      importer: { name: 'M1', listed: true },
      cause: 'SERIOUS_CONSEQUENCE',
      reason: '药品无法追溯（虚构）',
      textSha256: 'c'.repeat(64),
      proposedBy: { code: 'BJMPA' },
      proposedAt: '2025-09-03T01:00:00.000Z',
      signatures: [{ by: { code: 'BJMPA' }, sha256: 'c'.repeat(64) }],
      procedure: { state: 'PROPOSED' },
    });
    const tasks = async (by: string) => {
      const query = `{ inbox { lists(kind: "REMOVAL_PROPOSED") { nodes { task open subject { __typename } } } } }`;
      return (await register.ask(by, query)).inbox.lists.nodes;
    };
    expect(await tasks('TIANZHU')).toEqual([{ task: true, open: true, subject: { __typename: 'RemovalProposal' } }]);
    for (const by of ['BJMPA', 'CUSTOMS', 'BJHC', 'M1']) expect(await tasks(by)).toEqual([]);
    const count = async (by: string) =>
      (await register.ask(by, '{ removalProposals { totalCount } }')).removalProposals.totalCount;
    const seen = await Promise.all(['TIANZHU', 'BJMPA', 'CUSTOMS', 'BJHC', 'M1', 'M2', 'H1', 'analyst'].map(count));
    expect(seen).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
    expect((await register.ask(undefined, '{ removals { totalCount } }')).removals.totalCount).toBe(0);
    expect((await register.facts()).filter((type) => type === 'ImporterRemoved')).toEqual([]);
  });

  test('a second proposal for it is refused while the first waits, whoever makes it', async () => {
    for (const by of ['TIANZHU', 'BJMPA']) expect((await propose(by, 'M1')).codes).toEqual(['ALREADY_EXISTS']);
    const both = await Promise.all([propose('TIANZHU', 'M2'), propose('BJMPA', 'M2')]);
    expect(both.flatMap(({ codes }) => codes)).toEqual(['ALREADY_EXISTS']);
  });

  test('proposals are found by their importer', async () => {
    const found = async (importerId: string) => {
      const query = `{ removalProposals(importerId: "${importerId}") { nodes { importer { name } } } }`;
      return (await register.ask('TIANZHU', query)).removalProposals.nodes;
    };
    expect([await found(applicantIds.M1), await found(applicantIds.M3)]).toEqual([[{ importer: { name: 'M1' } }], []]);
    await expect(found(newId())).rejects.toThrow('BAD_INPUT');
  });

  test('[R70] [R71] the violation that led to it is one of the importer, on record', async () => {
    const [own, others] = [applicantIds.M3, applicantIds.M2];
    await steps.listed(['M3']);
    const violationId = await recordedViolation(register, 'CUSTOMS', own);
    for (const other of [await recordedViolation(register, 'TIANZHU', others), newId()]) {
      const { codes, params } = await propose('TIANZHU', 'M3', { violationId: other });
      expect([codes, params]).toEqual([['NOT_FOUND'], expect.objectContaining({ kind: 'Violation', id: other })]);
    }
    const { payload } = await register.send(
      'TIANZHU',
      'proposeImporterRemoval',
      importerRemovalOf('M3', { violationId }),
      'proposal { id textSha256 violation { id } }',
    );
    const { id, textSha256, violation } = payload.proposal;
    expect(violation).toEqual({ id: violationId });
    const query = `{ removalProposals(importerId: "${own}") { nodes { violation { text } } } }`;
    const proposed = async (by: string) => (await register.ask(by, query)).removalProposals.nodes;
    for (const by of ['TIANZHU', 'BJMPA', 'CUSTOMS'])
      expect(await proposed(by)).toEqual([{ violation: { text: expect.any(String) } }]);
    // It supervises no importers.
    expect(await proposed('BJHC')).toEqual([{ violation: null }]);
    expect((await register.send('BJMPA', 'signRemoval', { proposalId: id, textSha256 })).codes).toEqual([]);
    const removed = async (by: string) =>
      (await register.ask(by, '{ removals { nodes { violation { id } } } }')).removals.nodes;
    for (const by of ['M3', 'BJMPA']) expect(await removed(by)).toEqual([{ violation: { id: violationId } }]);
    for (const by of ['M2', 'MIB', 'H1']) expect(await removed(by)).toEqual([{ violation: null }]);
  });
});
