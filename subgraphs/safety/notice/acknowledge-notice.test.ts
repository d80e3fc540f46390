import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { Notice } from './notice.entity.ts';

const { bjmpa, bjhc } = on;
const later = new Date(on.now.getTime() + 1000);

describe.each(databases)('acknowledgeNotice, on %s', (dialect) => {
  let hub: on.Safety;
  let used: on.Used;
  let reportId: string;

  beforeAll(async () => {
    hub = await on.arrangeSafety(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    used = await hub.use();
    reportId = await hub.reported(used.code, ['DEATH']);
  });
  afterEach(() => hub.setTime(on.now));

  const acknowledge = (noticeId: string, by = bjmpa) =>
    issue(hub.safety, { command: 'acknowledgeNotice', by, input: { noticeId }, select: 'notice { acknowledgedAt }' });
  const noticeTo = async (addressee: { agency: string } | { importerId: string }) =>
    (await hub.em().findOneOrFail(Notice, { reportId, ...addressee })).id;
  const acknowledged = async () => {
    const notices = await hub.em().find(Notice, { reportId }, { orderBy: { line: 'asc' } });
    return notices.map(({ acknowledgedAt }) => acknowledgedAt);
  };

  test('[R100] notes when the addressee acknowledged it, the first time', async () => {
    const head = await hub.head();
    const noticeId = await noticeTo({ agency: 'BJMPA' });
    const answer = { notice: { acknowledgedAt: on.now.toISOString() } };
    expect(await acknowledge(noticeId)).toEqual(answer);
    hub.setTime(later);
    expect(await acknowledge(noticeId)).toEqual(answer);
    expect(await acknowledged()).toEqual([on.now, null, null]);
    expect(await hub.published(head)).toEqual([]);
  });

  test('[R100] is for each addressee by itself, agency or importer', async () => {
    const importer = { kind: 'IMPORTER', id: used.importerId } as const;
    await acknowledge(await noticeTo({ agency: 'BJHC' }), bjhc);
    hub.setTime(later);
    await acknowledge(await noticeTo({ importerId: used.importerId }), importer);
    expect(await acknowledged()).toEqual([null, on.now, later]);
  });

  test('[R100] is for nobody but the addressee', async () => {
    const noticeId = await noticeTo({ agency: 'BJMPA' });
    const notFound = (id: string) => [{ refusal: 'NOT_FOUND', kind: 'Notice', id }];
    for (const by of [bjhc, { kind: 'IMPORTER', id: 'BJMPA' }, on.institution] as const) {
      expect(await acknowledge(noticeId, by)).toEqual(notFound(noticeId));
    }
    const ofImporter = await noticeTo({ importerId: used.importerId });
    expect(await acknowledge(ofImporter, { kind: 'IMPORTER', id: newId() })).toEqual(notFound(ofImporter));
    const unknown = newId();
    expect(await acknowledge(unknown)).toEqual(notFound(unknown));
    expect(await acknowledge('x')).toMatchObject([{ refusal: 'BAD_INPUT', reason: 'NOT_ID' }]);
    expect(await acknowledged()).toEqual([null, null, null]);
  });
});
