import { linesOf } from '@hub/shared/paging/number-rows.ts';

/** More lists are in commit order. */
export const linesOfLists = linesOf('0007-lines-of-lists', ['clinical_protocol']);
