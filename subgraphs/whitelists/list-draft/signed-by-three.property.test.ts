import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CaseSignature } from '@hub/shared/procedure/procedure.entity.ts';
import { applicantIds, applicants, arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { ListMember, ListVersion } from '../list-version/list-version.entity.ts';
import { ImporterSteps, type Text } from '../testing/importer-steps.ts';
import { omissionOf } from '../testing/listing-steps.ts';
import { ListText } from '../list-text/list-text.entity.ts';

let register: Whitelists;
let steps: ImporterSteps;
beforeAll(async () => {
  register = await arrangeWhitelists('sqlite');
  register.at('2025-05-19 09:00');
  steps = new ImporterSteps(register);
});
afterAll(() => register.close());

const signatures = fc.array(
  fc.record({
    by: fc.constantFrom('TIANZHU', 'BJMPA', 'CUSTOMS', 'BJHC', 'M1'),
    draft: fc.nat({ max: 1 }),
    // The text as it is, as it was when the drafts were agreed on, or another one.
    text: fc.constantFrom('current', 'first', 'other'),
  }),
  { minLength: 4, maxLength: 14 },
);

/** Every version that a draft led to, with its members and who signed which text of the draft. */
async function signedVersions() {
  const em = register.em();
  const versions = await em.find(ListVersion, { kind: 'IMPORTER', draftId: { $ne: null } });
  return Promise.all(
    versions.map(async ({ id, version, draftId, signedCaseId }) => {
      const text = await em.findOneOrFail(ListText, { id: signedCaseId! });
      const signed = await em.find(CaseSignature, { caseId: text.id });
      const members = await em.find(ListMember, { listVersionId: id }, { orderBy: { memberId: 'asc' } });
      return { version, draftId, text, signed, members: members.map(({ memberId }) => memberId) };
    }),
  );
}

/** The members that a text names; below a line of its own it names those whom it leaves out. */
function namedBy(text: string): string[] {
  const [named] = text.split('定期调整移出');
  return [...named!.matchAll(/，([0-9a-f-]{36})）/gu)].map(([, id]) => id!);
}

const [first, second] = [applicants[0], applicants[1]];

/** A draft that lists the second applicant, and leaves the first out if that is listed. */
async function otherDraft(): Promise<string> {
  const memberId = applicantIds[first];
  const { importer } = await register.ask(undefined, `{ importer(id: "${memberId}") { listed } }`);
  return steps.agreedWithout(importer.listed ? [omissionOf(memberId)] : [], [await steps.reviewed(second)]);
}

test('[R69] whatever the order of signatures, a version is published with three under the text that follows the one before, and has whom that names', async () => {
  await fc.assert(
    fc.asyncProperty(signatures, async (orders) => {
      const drafts = [await steps.agreedDraft([first]), await otherDraft()];
      const read = new Map<string, Text>();
      for (const draft of drafts) read.set(draft, await steps.textOf(draft));
      for (const { by, draft, text } of orders) {
        const id = drafts[draft]!;
        const texts = { current: {}, first: read.get(id), other: { sha256: 'f'.repeat(64) } };
        await steps.tryToSign(by, id, texts[text]);
        for (const { version, draftId, text: of, signed, members } of await signedVersions()) {
          expect(members).toEqual(namedBy(of.text));
          expect([of.draftId, of.base]).toEqual([draftId, version - 1]);
          expect(signed.map(({ byId }) => byId).toSorted()).toEqual(['BJMPA', 'CUSTOMS', 'TIANZHU']);
          expect(new Set(signed.map(({ sha256 }) => sha256))).toEqual(new Set([of.sha256]));
        }
      }
      // Both end, so that the importers may apply again.
      for (const draft of drafts) for (const by of ['TIANZHU', 'BJMPA', 'CUSTOMS']) await steps.tryToSign(by, draft);
    }),
    { numRuns: 8 },
  );
  const versions = await signedVersions();
  expect(versions.length).toBeGreaterThan(1);
  expect(versions.some(({ text }) => text.text.includes('定期调整移出'))).toBe(true);
});
