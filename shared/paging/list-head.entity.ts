import { defineEntity, p } from '@mikro-orm/core';
import { WholeNumber } from '../database/whole-number.ts';

/** The head of a paginated list. Every transaction that appends to the list locks this row until commit. */
export const ListHead = defineEntity({
  name: 'ListHead',
  tableName: 'list_head',
  properties: {
    /** The list's table. */
    list: p.string().length(64).primary(),
    /** The number of the last row; rows are numbered 1, 2, 3 … */
    line: p.type(WholeNumber),
  },
});
