import { describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { ListVersion } from '../list-version/list-version.entity.ts';
import { ListingApplication, ReviewOpinion } from '../listing-application/listing-application.entity.ts';
import { whitelists } from '../subgraph.ts';
import { importerList } from './0018-importer-list.ts';

const { entities, migrations } = whitelists;
const at = new Date('2024-09-25T08:59:00.123Z');

describe.each(databases)('applications of before the importer list, on %s,', (dialect) => {
  test('[R65] [R69] stay as they were, with their lists and opinions; one of an importer needs no practice licence', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(importerList));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    const columns = `id, line, kind, call_id, applicant_id, practice_licence, credit_code, credit_code_reason, claims,
      planned_drugs, submitted_at`;
    const insert = `insert into listing_application (${columns}) values (?, ?, ?, 'c', 'h', ?, '12', ?, ?, ?, ?)`;
    const claims = { registeredCases: 3001, diseaseCodesLastYear: ['1-001'] };
    const drugs = [{ name: '示例药品（虚构）', quantity: 3 }];
    for (const [id, line, reason] of [
      ['a', 1, null],
      ['b', 2, '与原件一致'],
    ] as const)
      await change(em, insert, [
        id,
        line,
        'INSTITUTION',
        `P-${id}`,
        reason,
        JSON.stringify(claims),
        JSON.stringify(drugs),
        at,
      ]);
    await change(
      em,
      `insert into review_opinion (application_id, agency, activities, outcome, opinion, given_at)
        values ('a', 'BJHC', '[]', 'RECOMMENDED', '符合', ?)`,
      [at],
    );
    await change(
      em,
      `insert into list_version (id, kind, version, effective_from, in_force_from, published_at, published_by)
        values ('v', 'INSTITUTION', 1, '2024-10-18', ?, ?, 'BJHC')`,
      [at, at],
    );
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const now = database.orm.em.fork();
    const kept = { kind: 'INSTITUTION', callId: 'c', applicantId: 'h', creditCode: '12', claims, plannedDrugs: drugs };
    expect(await now.find(ListingApplication, {}, { orderBy: { line: 'asc' } })).toMatchObject([
      { ...kept, id: 'a', line: 1, practiceLicence: 'P-a', creditCodeReason: null, submittedAt: at },
      { ...kept, id: 'b', line: 2, practiceLicence: 'P-b', creditCodeReason: '与原件一致', submittedAt: at },
    ]);
    expect(await now.find(ReviewOpinion, {})).toMatchObject([{ applicationId: 'a', opinion: '符合', score: null }]);
    expect(await now.find(ListVersion, {})).toMatchObject([{ id: 'v', version: 1, signedCaseId: null }]);
    await change(now, insert, ['m', 3, 'IMPORTER', null, null, '{}', '[]', at]);
    // Lines stay unique, in the table that replaced the old one.
    const twice = change(now, insert, ['n', 3, 'IMPORTER', null, null, '{}', '[]', at]);
    await expect(twice).rejects.toThrow(/unique|duplicate/i);
    expect(await select(now, 'select id from listing_application order by line')).toHaveLength(3);
    await database.close();
    await place.remove();
  });
});
