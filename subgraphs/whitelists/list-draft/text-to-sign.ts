import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { Importer } from '../importer/importer.entity.ts';
import { ListMember, ListVersion } from '../list-version/list-version.entity.ts';
import { ListingApplication, type ImporterClaims } from '../listing-application/listing-application.entity.ts';
import { DraftEntry } from './list-draft.entity.ts';
import { agreedOmissions } from './publish-draft.ts';
import { importerListText } from './rules/importer-list-text.ts';

/** What a draft makes of the importer list that is the newest now. */
export interface TextToSign {
  base: number;
  text: string;
  sha256: string;
}

/**
 * The text that an agreed draft of the importer list gives: who is on the list, whom the members put on it (R69), and whom
 * they leave out (D41).
 */
export async function textToSign(em: EntityManager, draftId: string): Promise<TextToSign> {
  const newest = await em.findOne(ListVersion, { kind: 'IMPORTER' }, { orderBy: { version: 'desc' } });
  const before = newest ? await em.find(ListMember, { listVersionId: newest.id }) : [];
  const entries = await em.find(DraftEntry, { draftId, listed: true });
  const applications = await em.find(ListingApplication, { id: { $in: entries.map((each) => each.applicationId) } });
  const claimed = new Map(
    applications.map(({ applicantId, claims }) => [applicantId, (claims as ImporterClaims).customsCode]),
  );
  const ids = new Set([...before.map(({ memberId }) => memberId), ...claimed.keys()]);
  const importers = await em.find(Importer, { id: { $in: [...ids] } });
  const base = newest?.version ?? 0;
  const reasons = new Map((await agreedOmissions(em, draftId)).map(({ memberId, reason }) => [memberId, reason]));
  const text = importerListText(
    base + 1,
    importers.map(({ id, name, customsCode }) => {
      return { id, name, customsCode: claimed.get(id) ?? customsCode, leftOutBecause: reasons.get(id) };
    }),
  );
  return { base, text, sha256: createHash('sha256').update(text).digest('hex') };
}
