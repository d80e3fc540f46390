import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CaseSignature } from '@hub/shared/procedure/procedure.entity.ts';
import { applicants, arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { ListVersion } from '../list-version/list-version.entity.ts';
import { ImporterSteps, type Text } from '../testing/importer-steps.ts';
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

/** Every version that a draft led to, with who signed which text of the draft. */
async function signedVersions() {
  const em = register.em();
  const versions = await em.find(ListVersion, { kind: 'IMPORTER', draftId: { $ne: null } });
  return Promise.all(
    versions.map(async ({ version, draftId, signedCaseId }) => {
      const text = await em.findOneOrFail(ListText, { id: signedCaseId! });
      const signed = await em.find(CaseSignature, { caseId: text.id });
      return { version, draftId, text, signed };
    }),
  );
}

test('[R69] whatever the order of signatures, a version is published with three under the text that follows the one before', async () => {
  await fc.assert(
    fc.asyncProperty(signatures, async (orders) => {
      const drafts = [await steps.agreedDraft([applicants[0]]), await steps.agreedDraft([applicants[1]])];
      const first = new Map<string, Text>();
      for (const draft of drafts) first.set(draft, await steps.textOf(draft));
      for (const { by, draft, text } of orders) {
        const id = drafts[draft]!;
        const texts = { current: {}, first: first.get(id), other: { sha256: 'f'.repeat(64) } };
        await steps.tryToSign(by, id, texts[text]);
        for (const { version, draftId, text: of, signed } of await signedVersions()) {
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
  expect((await signedVersions()).length).toBeGreaterThan(1);
});
