import type { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import type { InboxStep } from '@hub/shared/inbox/inbox-changed.ts';
import { inboxOf } from '@hub/shared/inbox/inbox-resolvers.ts';
import { caseById } from '@hub/shared/procedure/procedure.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { listDraftResolvers } from '../list-draft/list-draft.resolvers.ts';
import { listingApplicationResolvers } from '../listing-application/listing-application.resolvers.ts';
import { procedures } from '../procedures.ts';
import { rectificationResolvers } from '../rectification/rectification.resolvers.ts';
import { removalResolvers } from '../removal/removal.resolvers.ts';

const steps = procedures.flatMap((procedure) => Object.values(procedure.steps));
const { ListDraft } = listDraftResolvers;
const { ListingApplication } = listingApplicationResolvers;
const { Rectification } = rectificationResolvers;
const { Removal } = removalResolvers;

/** All items are about cases: what the procedures ask and tell. */
const inbox = inboxOf({
  kinds: steps.flatMap(({ starts = [], notices = [] }) => [
    ...starts.map(({ name }) => name),
    ...notices.map(({ kind }) => kind),
  ]),
  subjectType: async ({ about }, context) => {
    const { procedure } = (await caseById(context).load(about)) ?? {};
    return procedures.find(({ name }) => name === procedure)?.kind;
  },
  subjects: { ListDraft, ListingApplication, Rectification, Removal },
});

export type InboxChangeRow = InboxStep;
export type InboxItemRow = InboxItem;
export type InboxSubjectRow = { __typename: 'ListDraft' | 'ListingApplication' | 'Rectification' | 'Removal' };

export const inboxResolvers = {
  ...inbox.types,
  Subscription: { listInboxChanged: inbox.changed },
  Inbox: { ...inbox.types.Inbox, lists: (_, args, context) => inbox.page(args, context) },
} satisfies Resolvers;
