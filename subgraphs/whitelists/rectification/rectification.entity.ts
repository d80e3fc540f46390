import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';

/** An order to an institution to put right what it lacks by a day (R25). Its state is that of its procedure case. */
export const Rectification = defineEntity({
  name: 'Rectification',
  tableName: 'rectification',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    institutionId: p.uuid(),
    cause: p.text(),
    dueOn: p.string().length(10),
    orderedAt: p.datetime(3),
  },
  indexes: [{ properties: ['institutionId', 'line'] }],
});

export type Rectification = InferEntity<typeof Rectification>;
