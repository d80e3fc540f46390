import type { CommandContext } from '@hub/shared/command/context.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { sendItem } from '@hub/shared/inbox/send-item.ts';
import { CaseSignature } from '@hub/shared/procedure/procedure.entity.ts';
import { signText } from '@hub/shared/procedure/sign-text.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { licenseImporters } from '../importer/license-importers.ts';
import { listOfResult } from '../list-version/list-version.load.ts';
import { removalsInForce } from '../removal/bring-into-force.ts';
import { removeOmitted } from '../removal/remove-omitted.ts';
import { lockNewest, publishList } from '../list-version/publish-list.ts';
import { draftOfResult } from './list-draft.load.ts';
import { importerListing } from '../listing-application/rules/importer-listing.ts';
import { listsAppliedFor } from '../listing-application/rules/lists-applied-for.ts';
import { refuse } from '../refusals.ts';
import { ListText } from '../list-text/list-text.entity.ts';
import { agreedApplications, agreedOmissions, membersWith, requireAgreed } from './publish-draft.ts';
import { importerDeliberation, signatories } from './rules/list-deliberation.ts';
import { textToSign, type TextToSign } from './text-to-sign.ts';

/**
 * TIANZHU, BJMPA and CUSTOMS publish the importer list jointly: each signs the same text, and the last signature puts it
 * in force (R69), without whom the draft leaves out (D41). Where another version came first, all sign the text that
 * follows it.
 */
export const signImporterList = command({
  name: 'signImporterList',
  async run(context, { draftId, base, textSha256 }) {
    const { em, now } = context;
    importerDeliberation.requireActor(context, 'signImporterList');
    requireAgreed(await importerDeliberation.find(context, draftId));
    await importerDeliberation.ready(context, 'signImporterList', draftId);
    const publishedBy = listsAppliedFor.IMPORTER.owner;
    const newest = await lockNewest(context, 'IMPORTER', publishedBy);
    const current = await textToSign(em, draftId);
    if (base !== current.base) throw refuse('BASE_CHANGED', { base, newest: current.base });
    const caseId = await caseOfText(context, draftId, current);
    const { sha256 } = current;
    const isComplete = await signText(context, { caseId, sha256, signed: textSha256, signatories });
    const to = isComplete ? 'PUBLISHED' : 'AGREED';
    await importerDeliberation.take(context, 'signImporterList', draftId, { to });
    if (!isComplete) return { draftId, listVersionId: null, removalIds: [] };
    const applications = await agreedApplications(em, draftId);
    await importerListing.takeAll(
      context,
      'signImporterList',
      applications.map(({ id }) => id),
    );
    await licenseImporters(context, applications);
    const omissions = await agreedOmissions(em, draftId);
    const listVersionId = await publishList(context, {
      kind: 'IMPORTER',
      effectiveFrom: dayOf(now),
      publishedBy,
      members: await membersWith(em, 'IMPORTER', newest, { applications, omissions }),
      draftId,
      signedCaseId: caseId,
    });
    const removalIds = await removeOmitted(context, omissions, { kind: 'IMPORTER', listVersionId });
    return { draftId, listVersionId, removalIds };
  },
  afterCommit: ({ agency }, { removalIds }) => removalsInForce.bringAll(agency, removalIds),
  payload: {
    draft: draftOfResult,
    list: ({ listVersionId }, context) => (listVersionId ? listOfResult({ listVersionId }, context) : null),
  },
});

/** The case under which the signatures of a text are: another one for each version that it follows. */
async function caseOfText(context: CommandContext, draftId: string, current: TextToSign): Promise<string> {
  const { em } = context;
  const texts = await em.find(ListText, { draftId });
  const known = texts.find(({ base }) => base === current.base);
  if (known) return known.id;
  await askAgain(
    context,
    draftId,
    texts.map(({ id }) => id),
  );
  const id = newId();
  em.create(ListText, { id, draftId, ...current });
  return id;
}

/** Whoever signed an earlier text has to sign again. */
async function askAgain(context: CommandContext, draftId: string, earlier: readonly string[]): Promise<void> {
  const { em, principal } = context;
  const signed = await em.find(CaseSignature, { caseId: { $in: [...earlier] } });
  const others = new Set(signed.map(({ byId }) => byId).filter((code) => code !== principal.organisation.id));
  for (const id of others)
    sendItem(
      context,
      { kind: 'AGENCY', id },
      { kind: 'SIGNATURE', about: draftId, clause: 'R69', text: '名单已有新版本，重新签署', isTask: true },
    );
}
