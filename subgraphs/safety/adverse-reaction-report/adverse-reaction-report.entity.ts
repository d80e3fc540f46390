import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import type { CodedTerm } from './rules/coded-terms.ts';
import type { SeriousnessCriterion } from './rules/seriousness.ts';

/** A report of an adverse reaction (R93). Never deleted (R111). */
export const AdverseReactionReport = defineEntity({
  name: 'AdverseReactionReport',
  tableName: 'adverse_reaction_report',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    itemCode: p.string().length(maxLength.code).index(),
    drugId: p.uuid(),
    lotId: p.uuid(),
    institutionId: p.uuid(),
    importerId: p.uuid(),
    reaction: p.text(),
    /** Codes for words of the reaction; null if none was given (D22). */
    coded: p.json<CodedTerm[]>().nullable(),
    criteria: p.json<SeriousnessCriterion[]>(),
    serious: p.boolean(),
    onsetDate: p.string().length(10),
    learnedAt: p.datetime(3),
    reportedAt: p.datetime(3),
    dueBy: p.string().length(10),
  },
  indexes: [
    { properties: ['drugId', 'line'] },
    { properties: ['institutionId', 'line'] },
    { properties: ['importerId', 'line'] },
  ],
});

export type AdverseReactionReport = InferEntity<typeof AdverseReactionReport>;
