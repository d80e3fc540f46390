import { settingAt } from '@hub/shared/setting/setting-at.ts';
import { addDays, dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { removeOmitted } from '../removal/remove-omitted.ts';
import { removalsInForce } from '../removal/bring-into-force.ts';
import { listOfResult } from '../list-version/list-version.load.ts';
import { refuse } from '../refusals.ts';
import { lockNewest, publishList, requireBase, requireFirstDay } from '../list-version/publish-list.ts';
import { settings } from '../setting/definitions.ts';
import { institutionListing } from '../listing-application/rules/institution-listing.ts';
import { agreedApplications, agreedOmissions, membersWith, requireAgreed } from './publish-draft.ts';
import { institutionDeliberation } from './rules/list-deliberation.ts';

/**
 * BJHC, alone, publishes what the deliberation agreed on: the next version of the institution list, with those who were
 * on it before but for whom the draft leaves out (R24, D41). It never takes effect before it is published (D33).
 */
export const publishInstitutionList = command({
  name: 'publishInstitutionList',
  async run(context, { draftId, base, effectiveFrom }) {
    const { em, now, principal } = context;
    institutionDeliberation.requireActor(context, 'publishInstitutionList');
    requireAgreed(await institutionDeliberation.find(context, draftId));
    await institutionDeliberation.take(context, 'publishInstitutionList', draftId);
    const today = dayOf(now);
    const earliest = addDays(today, await settingAt(em, settings.objectionDays, today));
    if (effectiveFrom < earliest) throw refuse('LIST_RETROACTIVE', { effectiveFrom, earliest });
    const publishedBy = principal.organisation.id;
    const newest = await lockNewest(context, 'INSTITUTION', publishedBy);
    requireBase(newest, base);
    requireFirstDay(newest, effectiveFrom, today);
    const applications = await agreedApplications(em, draftId);
    await institutionListing.takeAll(
      context,
      'publishInstitutionList',
      applications.map(({ id }) => id),
    );
    const omissions = await agreedOmissions(em, draftId);
    const listVersionId = await publishList(context, {
      kind: 'INSTITUTION',
      effectiveFrom,
      publishedBy,
      members: await membersWith(em, 'INSTITUTION', newest, { applications, omissions }),
      draftId,
    });
    const removalIds = await removeOmitted(context, omissions, { kind: 'INSTITUTION', listVersionId });
    return { listVersionId, removalIds };
  },
  afterCommit: ({ agency }, { removalIds }) => removalsInForce.bringAll(agency, removalIds),
  payload: { list: listOfResult },
});
