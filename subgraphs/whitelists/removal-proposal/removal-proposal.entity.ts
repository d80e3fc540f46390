import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import type { RemovalCause } from '../removal/removal.entity.ts';

/** The lists from which some entries are removed by two agencies together. */
export type ProposedKind = 'DRUG' | 'IMPORTER';

/**
 * A removal of an importer (R70), or of a drug for a risk (R48), that waits for its second signature, or had it. Its state
 * is that of its procedure case.
 */
export const RemovalProposal = defineEntity({
  name: 'RemovalProposal',
  tableName: 'removal_proposal',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    kind: p.string().$type<ProposedKind>().length(16),
    subjectId: p.uuid(),
    cause: p.string().$type<RemovalCause>().length(24),
    reason: p.string().length(maxLength.note),
    /** The violation that led to it, if it names one. */
    violationId: p.uuid().nullable(),
    /** Whether what has been delivered may still be used. */
    mayUseDelivered: p.boolean(),
    /** SHA-256 of the decision, which both sign. */
    textSha256: p.string().length(64),
    proposedBy: p.string().length(16),
    proposedAt: p.datetime(3),
  },
  indexes: [{ properties: ['kind', 'line'] }, { properties: ['subjectId', 'line'] }],
});

export type RemovalProposal = InferEntity<typeof RemovalProposal>;
