import { afterAll, beforeAll, expect, test } from 'vitest';
import { statementsDuring } from '@hub/shared/testing/statements-during.ts';
import { paper, Steps } from '../testing/listing-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

let register: Whitelists;
const ids: string[] = [];
let drafts: string[];
beforeAll(async () => {
  register = await arrangeWhitelists('sqlite');
  const steps = new Steps(register);
  const callId = await steps.openCall();
  for (const hospital of ['H1', 'H2', 'H3', 'H4'] as const) {
    const id = await steps.apply(hospital, callId);
    await steps.review(id);
    ids.push(id);
  }
  drafts = [await steps.submit(ids.slice(0, 1)), await steps.submit(ids.slice(1))];
  for (const draft of drafts) await steps.convene(draft);
});
afterAll(() => register.close());

const procedure =
  'procedure { state steps { by { __typename } } documents { type } deadlines { name } criteria { code } }';
const opinions = 'opinions { agency { code } }';

test.each([
  [
    'applications',
    `listingApplications`,
    `id call { id } applicant { ... on Institution { name } } ${opinions} ${procedure}`,
  ],
  [
    'draft lists',
    'listDrafts',
    `id entries { application { id ${opinions} } } deliberation { members { agency { code } } } ${procedure}`,
  ],
])('a page of %s takes as many statements as one of them', async (_, list, selection) => {
  const sent = (first: number) =>
    statementsDuring(() => register.ask('BJHC', `{ ${list}(first: ${first}) { nodes { ${selection} } } }`));
  expect((await sent(2)).length).toBe((await sent(1)).length);
});

test('all settings of a day take one statement', async () => {
  const query = '{ settings { key value validFrom owner { code } } }';
  const sent = await statementsDuring(() => register.ask(undefined, query));
  expect(sent.filter(({ sql }) => sql.includes(' from setting '))).toHaveLength(1);
});

test('each case of a draft is read once when it is concluded', async () => {
  const conclude = (draft: string, listed: readonly string[]) =>
    statementsDuring(async () => {
      const absent = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'];
      const input = { draftId: draft, listed, absent, minutes: paper('MINUTES') };
      expect((await register.send('TIANZHU', 'concludeDeliberation', input)).codes).toEqual([]);
    });
  const reads = ({ sql }: { sql: string }) => /^select .*from `procedure_case`/.test(sql);
  const counts = [await conclude(drafts[0]!, ids.slice(0, 1)), await conclude(drafts[1]!, ids.slice(1, 3))];
  // The case of the draft, and those of its applications.
  expect(counts.map((sent) => sent.filter(reads).length)).toEqual([1 + 1, 1 + 3]);
});
