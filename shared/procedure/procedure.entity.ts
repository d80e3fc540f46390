import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '../schema/max-length.ts';
import type { OrganisationKind } from '../access/principal.ts';
import { inboxEntities } from '../inbox/item-change.entity.ts';
import type { CriterionKind, CriterionOutcome } from './criterion.ts';
import type { Seal } from './rules.ts';

const kindOf = () => p.string().$type<OrganisationKind>().length(16);

/** A case on its way through a procedure. Its id is that of what the procedure decides about. */
export const ProcedureCase = defineEntity({
  name: 'ProcedureCase',
  tableName: 'procedure_case',
  properties: {
    id: p.uuid().primary(),
    procedure: p.string().length(32),
    state: p.string().length(32),
    /** Number of steps taken. */
    steps: p.integer(),
    ownerKind: kindOf(),
    ownerId: p.string().length(36),
  },
  indexes: [{ properties: ['procedure', 'state', 'id'] }],
});

/** A step that a case has taken; never changed. */
export const ProcedureStep = defineEntity({
  name: 'ProcedureStep',
  tableName: 'procedure_step',
  properties: {
    caseId: p.uuid().primary(),
    seq: p.integer().primary().autoincrement(false),
    name: p.string().length(64),
    state: p.string().length(32),
    clause: p.string().length(32),
    byKind: kindOf(),
    byId: p.string().length(36),
    at: p.datetime(3),
    note: p.text().nullable(),
  },
});

/** A document that came with a step: what the paper is, and its hash (R20). */
export const CaseDocument = defineEntity({
  name: 'CaseDocument',
  tableName: 'case_document',
  properties: {
    caseId: p.uuid().primary(),
    seq: p.integer().primary().autoincrement(false),
    number: p.integer().primary().autoincrement(false),
    type: p.string().length(32),
    title: p.string().length(maxLength.longName),
    sha256: p.string().length(64),
    pages: p.integer(),
    seal: p.string().$type<Seal>().length(16),
    signedOn: p.string().length(10).nullable(),
    receivedAt: p.datetime(3),
  },
});

/** A signature under the text of a case. */
export const CaseSignature = defineEntity({
  name: 'CaseSignature',
  tableName: 'case_signature',
  properties: {
    caseId: p.uuid().primary(),
    byKind: kindOf().primary(),
    byId: p.string().length(36).primary(),
    sha256: p.string().length(64),
    signedAt: p.datetime(3),
  },
});

/** A day by which something is to be done. Whether it is overdue follows from the days, and is never written. */
export const CaseDeadline = defineEntity({
  name: 'CaseDeadline',
  tableName: 'case_deadline',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    procedure: p.string().length(32),
    name: p.string().length(32),
    clause: p.string().length(32),
    startsOn: p.string().length(10),
    rule: p.string().length(32),
    dueOn: p.string().length(10),
    provisional: p.boolean(),
    doneAt: p.datetime(3).nullable(),
    responsibleKind: kindOf(),
    responsibleId: p.string().length(36),
  },
  indexes: [{ properties: ['caseId', 'name'] }, { properties: ['dueOn', 'id'] }],
});

/** What a rule found of a case when it was begun. It reports, and never decides by itself. */
export const CaseCriterion = defineEntity({
  name: 'CaseCriterion',
  tableName: 'case_criterion',
  properties: {
    caseId: p.uuid().primary(),
    code: p.string().length(32).primary(),
    number: p.integer(),
    clause: p.string().length(32),
    /** Criteria of one group are alternatives. */
    group: p.string().length(32).nullable().name('alternative_group'),
    kind: p.string().$type<CriterionKind>().length(16),
    claimed: p.string().length(maxLength.name).nullable(),
    threshold: p.string().length(maxLength.name).nullable(),
    outcome: p.string().$type<CriterionOutcome>().length(16),
  },
});

/** The tables of procedures. */
export const procedureEntities = [
  ProcedureCase,
  ProcedureStep,
  CaseDocument,
  CaseSignature,
  CaseDeadline,
  CaseCriterion,
  ...inboxEntities,
];

export type ProcedureCase = InferEntity<typeof ProcedureCase>;
export type ProcedureStep = InferEntity<typeof ProcedureStep>;
export type CaseDocument = InferEntity<typeof CaseDocument>;
export type CaseSignature = InferEntity<typeof CaseSignature>;
export type CaseCriterion = InferEntity<typeof CaseCriterion>;
export type CaseDeadline = InferEntity<typeof CaseDeadline>;
