import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';

/** BJHC's sum of what institutions applied for, 需求名单 (R45). Its state is that of the procedure case with the same id. */
export const DemandList = defineEntity({
  name: 'DemandList',
  tableName: 'demand_list',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    /** 1, 2, 3 … */
    number: p.integer().unique(),
    closedAt: p.datetime(3),
  },
});

/** A dossier in a demand list: in one only. */
export const DemandEntry = defineEntity({
  name: 'DemandEntry',
  tableName: 'demand_entry',
  properties: {
    dossierId: p.uuid().primary(),
    demandListId: p.uuid().index(),
  },
});

export type DemandList = InferEntity<typeof DemandList>;
export type DemandEntry = InferEntity<typeof DemandEntry>;
