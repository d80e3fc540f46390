import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { statementsDuring } from '@hub/shared/testing/statements-during.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { Approval, ApprovalShare } from '../approval/approval.entity.ts';
import { Drug } from '../drug/drug.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import { ListMember, ListVersion, type ListKind } from './list-version.entity.ts';

const firstDay = '2024-09-01';
const idOf = (group: number, number: number) =>
  `01900000-0000-7000-9000-${String(group).padStart(4, '0')}${String(number).padStart(8, '0')}`;

/** Lists with as many entries and versions as are asked for; each drug has an approval for an institution of its own. */
async function fill(register: Whitelists, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const party = { name: 'M', address: 'X' };
  const texts = { dosageForm: '片剂', unit: '盒', origin: 'X', port: '北京天竺', holder: party, manufacturer: party };
  const name = (number: number) => ({ name: `虚构-${number}`, nameEn: `N-${number}`, searchText: `n-${number}` });
  await inTransaction(register.subgraph.agency.database, async (em) => {
    const institutions = numbers.map((number) => ({ id: idOf(1, number), ...name(number), district: '西城区' }));
    await insertRows(em, Institution, institutions);
    const drugs = numbers.map((number) => ({
      id: idOf(2, number),
      line: number,
      ...name(number),
      ...texts,
      specification: `${number} mg`,
      diseaseCodes: ['1-001'],
      excludedClass: null,
    }));
    await insertRows(em, Drug, drugs);
    const approvals = numbers.map((number) => {
      const kept = { validUntil: null, endedAs: null, endedAt: null, endReason: null };
      // Two drugs are in one letter.
      const letter = { number: `L-${Math.ceil(number / 2)}`, date: firstDay, quantity: 10 };
      return { id: idOf(3, number), line: number, drugId: idOf(2, number), ...letter, ...kept };
    });
    await insertRows(em, Approval, approvals);
    const shares = numbers.map((number) => {
      return { approvalId: idOf(3, number), institutionId: idOf(1, number), drugId: idOf(2, number), quantity: null };
    });
    await insertRows(em, ApprovalShare, shares);
  });
  await publishOneByOne(
    register,
    'INSTITUTION',
    numbers.map((number) => idOf(1, number)),
  );
  await publishOneByOne(
    register,
    'DRUG',
    numbers.map((number) => idOf(2, number)),
  );
}

/** As many versions as members: all but the last have one each, and the last has them all. */
async function publishOneByOne(register: Whitelists, kind: ListKind, ids: readonly string[]): Promise<void> {
  const publishedAt = new Date(`${firstDay}T00:00:00+08:00`);
  const group = kind === 'DRUG' ? 6 : 5;
  const row = { kind, effectiveFrom: firstDay, publishedAt, publishedBy: 'BJHC', reason: null, draftId: null };
  const versions = ids.map((_, at) => {
    const inForceFrom = new Date(publishedAt.getTime() + at * 60_000);
    return { id: idOf(group, at), version: at + 1, inForceFrom, signedCaseId: null, ...row };
  });
  const members = versions.flatMap(({ id: listVersionId }, at) =>
    (at === ids.length - 1 ? ids : [ids[at]!]).map((memberId) => {
      const institutionIds = kind === 'DRUG' ? [memberId.replace(/-0002/, '-0001')] : [];
      return { listVersionId, memberId, institutionIds, justification: null };
    }),
  );
  await inTransaction(register.subgraph.agency.database, async (em) => {
    await insertRows(em, ListVersion, versions);
    await insertRows(em, ListMember, members);
  });
}

const drug = 'id name listed permittedInstitutions { id name listed }';
const approval = `number drug { ${drug} } shares { institution { name listed } quantity } sameLetter { id } dossiers { id }`;
const page = 'totalCount pageInfo { hasNextPage }';
const queries: readonly (readonly [string, string])[] = [
  ['the members of a list', '{ publishedList(kind: INSTITUTION) { entries { institution { name listed } } } }'],
  [
    'the drugs of a list with their institutions',
    `{ publishedList(kind: DRUG) { publishedBy { name } entries { drug { ${drug} } permittedInstitutions { name } } } }`,
  ],
  [
    'the versions of a list with their entries',
    `{ listVersions(kind: DRUG, first: 200) { ${page} nodes { publishedBy { code } signatures { __typename } entries { drug { name } } } } }`,
  ],
  [
    'what changed',
    `{ listChanges(kind: DRUG, from: "2024-09-01", until: "2024-09-03") { change list { version } entry { drug { ${drug} } } } }`,
  ],
  ['approvals', `{ approvals(first: 200) { ${page} nodes { ${approval} } } }`],
  ['drugs', `{ drugs(first: 200) { ${page} nodes { ${drug} diseases { name } approved } } }`],
  ['institutions', `{ institutions(first: 200) { ${page} nodes { name district listed } } }`],
  [
    'what institutions have of approvals, drugs and agreements',
    `{ institutions(first: 200) { nodes { approvals(first: 2) { ${page} nodes { number } } drugs(first: 2) { nodes { name } }
      agreements(first: 2) { ${page} nodes { id } } } } }`,
  ],
  [
    'what institutions have of dossiers and credit records',
    `{ institutions(first: 200) { nodes { dossiers(first: 2) { ${page} nodes { id } } creditRecords(first: 2) { ${page} nodes { id } } } } }`,
  ],
  [
    'what drugs have of approvals and dossiers',
    `{ drugs(first: 200) { nodes { approvals(first: 2) { ${page} nodes { number } } dossiers(first: 2) { ${page} nodes { id } } } } }`,
  ],
];

describe.each(databases)('lists of 10 and of 1000 entries on %s', (dialect) => {
  let short: Whitelists;
  let long: Whitelists;
  beforeAll(async () => {
    short = await arrangeWhitelists(dialect);
    long = await arrangeWhitelists(dialect);
    await fill(short, 10);
    await fill(long, 1000);
  });
  afterAll(async () => {
    await short.close();
    await long.close();
  });

  const sent = async (register: Whitelists, query: string) => {
    let answer: unknown;
    const statements = await statementsDuring(async () => (answer = await register.ask('BJMPA', query)));
    return { count: statements.length, size: JSON.stringify(answer).length };
  };

  test.each(queries)('[R8] [R31] %s are read by the same number of statements', async (_, query) => {
    const few = await sent(short, query);
    const many = await sent(long, query);
    expect(many.size).toBeGreaterThan(10 * few.size);
    expect(many.count).toBe(few.count);
    expect(many.count).toBeLessThan(15);
  });
});
