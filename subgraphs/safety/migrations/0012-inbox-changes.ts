import { changeTable } from '@hub/shared/inbox/change-table.ts';

/** When items of an inbox were acknowledged or answered, in commit order. */
export const inboxChanges = changeTable('0012-inbox-changes');
