import { defineEntity, p } from '@mikro-orm/core';
import { WholeNumber } from '../database/whole-number.ts';

/** The end of a list that is read on. Its row is locked by every transaction that adds to the list, until its commit. */
export const ListHead = defineEntity({
  name: 'ListHead',
  tableName: 'list_head',
  properties: {
    /** The table of the list. */
    list: p.string().length(64).primary(),
    /** The number of its last row; rows are numbered 1, 2, 3 … */
    line: p.type(WholeNumber),
  },
});
