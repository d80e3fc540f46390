import type { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export type NotificationRow = InboxItem;

/** An item of another's inbox, as those see it who may know whom the hub told. */
export const notificationResolvers = {
  Notification: {
    to: ({ ownerKind, ownerId: id }) => {
      if (ownerKind === 'AGENCY') return { __typename: 'Agency', code: id };
      return { __typename: ownerKind === 'IMPORTER' ? 'Importer' : 'Institution', id };
    },
  },
} satisfies Resolvers;
