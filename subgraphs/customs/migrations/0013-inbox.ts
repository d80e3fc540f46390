import { inboxTable } from '@hub/shared/inbox/inbox-table.ts';

/** The inbox of each organisation. */
export const inbox = inboxTable('0013-inbox');
