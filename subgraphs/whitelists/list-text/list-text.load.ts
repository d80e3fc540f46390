import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { defineLoader } from '@hub/shared/subgraph/loader.ts';
import { ListDraft } from '../list-draft/list-draft.entity.ts';
import { ListText } from './list-text.entity.ts';
import { textToSign, type TextToSign } from '../list-draft/text-to-sign.ts';

/** A text of a list, with the case under which its signatures are once there is one. */
export type SignedText = TextToSign & { id: string | null };

/** What is signed of each draft: of one that was published, what was signed; of one that the members agreed on, what is to be. */
export const textOfDraft = defineLoader(async ({ em }, ids: readonly string[]) => {
  const drafts = await em.find(ListDraft, { id: { $in: [...ids] }, kind: 'IMPORTER' });
  const cases = await em.find(ProcedureCase, { id: { $in: drafts.map(({ id }) => id) } });
  const texts = await em.find(
    ListText,
    { draftId: { $in: drafts.map(({ id }) => id) } },
    { orderBy: { base: 'desc' } },
  );
  return Promise.all(
    ids.map(async (id): Promise<SignedText | null> => {
      const state = cases.find((each) => each.id === id)?.state;
      const signed = texts.filter(({ draftId }) => draftId === id);
      if (state === 'PUBLISHED') return signed[0]!;
      if (state !== 'AGREED') return null;
      const current = await textToSign(em, id);
      return { ...current, id: signed.find(({ base }) => base === current.base)?.id ?? null };
    }),
  );
});
