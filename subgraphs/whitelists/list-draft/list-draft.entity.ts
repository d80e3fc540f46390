import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import type { ListKind } from '../list-version/list-version.entity.ts';

/** A draft list, 送审稿, and its deliberation (R22, R23). Its state is that of the procedure case with the same id. */
export const ListDraft = defineEntity({
  name: 'ListDraft',
  tableName: 'list_draft',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    kind: p.string().$type<ListKind>().length(16),
    /** 1, 2, 3 … within the kind. */
    number: p.integer(),
    submittedAt: p.datetime(3),
  },
  uniques: [{ properties: ['kind', 'number'] }],
});

/** An application in a draft. */
export const DraftEntry = defineEntity({
  name: 'DraftEntry',
  tableName: 'draft_entry',
  properties: {
    draftId: p.uuid().primary(),
    applicationId: p.uuid().primary(),
    /** What the deliberation concluded; null until then. */
    listed: p.boolean().nullable(),
  },
});

/** A member of the list that a draft leaves out (D41). */
export const DraftOmission = defineEntity({
  name: 'DraftOmission',
  tableName: 'draft_omission',
  properties: {
    draftId: p.uuid().primary(),
    memberId: p.uuid().primary(),
    reason: p.string().length(maxLength.note),
    /** Whether what has been delivered may still be used (D9). */
    mayUseDelivered: p.boolean(),
    /** What the deliberation concluded; null until then. */
    leftOut: p.boolean().nullable(),
    /** Whether the member has left the list otherwise since the draft was submitted: it decides nothing more about it. */
    overtaken: p.boolean(),
  },
  indexes: [{ properties: ['memberId'] }],
});

/** A deliberation of a draft by the six members (R22, D26). */
export const Deliberation = defineEntity({
  name: 'Deliberation',
  tableName: 'deliberation',
  properties: {
    draftId: p.uuid().primary(),
    meetsAt: p.datetime(3),
    convenedAt: p.datetime(3),
    concludedAt: p.datetime(3).nullable(),
  },
});

export type Stance = 'AGREE' | 'DISAGREE' | 'ABSTAIN';

/** A member's part in a deliberation: its opinion, or its absence. */
export const MemberOpinion = defineEntity({
  name: 'MemberOpinion',
  tableName: 'member_opinion',
  properties: {
    draftId: p.uuid().primary(),
    agency: p.string().length(16).primary(),
    /** Null while the deliberation waits for it. */
    present: p.boolean().nullable(),
    stance: p.string().$type<Stance>().length(16).nullable(),
    opinion: p.text().nullable(),
    givenAt: p.datetime(3).nullable(),
  },
});

export type ListDraft = InferEntity<typeof ListDraft>;
export type DraftEntry = InferEntity<typeof DraftEntry>;
export type DraftOmission = InferEntity<typeof DraftOmission>;
export type Deliberation = InferEntity<typeof Deliberation>;
export type MemberOpinion = InferEntity<typeof MemberOpinion>;
