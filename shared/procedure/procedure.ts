import { LockMode } from '@mikro-orm/core';
import type { Organisation } from '../access/principal.ts';
import type { CommandContext } from '../command/context.ts';
import { answerItems } from '../inbox/send-item.ts';
import { refuse } from '../refusal/refuse.ts';
import { dayOf } from '../time/day.ts';
import { meetDeadlines, startDeadlines } from './deadlines-of-step.ts';
import { CaseDocument, ProcedureCase, ProcedureStep } from './procedure.entity.ts';
import { requireActor } from './require-actor.ts';
import { requireDocuments, type DocumentInput } from './require-documents.ts';
import type { ProcedureRules, StepRule } from './rules.ts';
import { sendNotices, type Named } from './send-notices.ts';

/** What a command says of the step that it takes. */
export interface Taken<State> extends Named {
  /** The state after it; needed where the table has several. */
  to?: State;
  documents?: readonly DocumentInput[];
  /** The field of the input that has the document, if it is a single one. */
  documentField?: string;
  /** The field of the input that has the documents, if it is not `documents`. */
  documentsField?: string;
  note?: string | null | undefined;
}

/** A case to begin. */
export interface Begun<State> extends Taken<State> {
  id: string;
  /** Whose case it is; the caller's if omitted. */
  owner?: Organisation;
}

/**
 * Takes cases along the table of a procedure. A command keeps its own logic; the table gives it its guards, immutable
 * steps, documents and deadlines.
 */
export class Procedure<State extends string, Step extends string> {
  readonly rules: ProcedureRules<State, Step>;

  constructor(rules: ProcedureRules<State, Step>) {
    this.rules = rules;
  }

  /** All states that a case can have. */
  get states(): readonly string[] {
    return [...new Set(Object.values<StepRule<State>>(this.rules.steps).flatMap(({ to }) => to))];
  }

  /** Throws FORBIDDEN unless the caller may take the step, whatever the case. */
  requireActor({ principal }: CommandContext, step: Step): void {
    requireActor(principal, this.rules.steps[step].by, this.rules);
  }

  /** Begins a case; throws FORBIDDEN, DOCUMENT_MISSING, SEAL_MISSING. */
  async begin(context: CommandContext, step: Step, { id, owner, ...taken }: Begun<State>): Promise<void> {
    const rule = this.rules.steps[step];
    this.requireActor(context, step);
    this.#requireDocuments(context, rule, taken);
    const { kind: ownerKind, id: ownerId } = owner ?? context.principal.organisation;
    const state = stateAfter(rule, taken);
    const begun = context.em.create(ProcedureCase, {
      id,
      procedure: this.rules.name,
      state,
      steps: 0,
      ownerKind,
      ownerId,
    });
    await this.#write(context, step, begun, taken);
  }

  /**
   * Takes a case one step further and returns it. Its row is locked, so of two steps at once the second sees the first.
   * Throws FORBIDDEN, NOT_FOUND, WRONG_STATUS, DOCUMENT_MISSING, SEAL_MISSING.
   */
  async take(context: CommandContext, step: Step, id: string, taken: Taken<State> = {}): Promise<ProcedureCase> {
    this.requireActor(context, step);
    return this.#advance(context, step, { id, found: await this.find(context, id), taken });
  }

  /** A case that may now take a step, locked. Throws FORBIDDEN, NOT_FOUND, WRONG_STATUS. */
  async ready(context: CommandContext, step: Step, id: string): Promise<ProcedureCase> {
    this.requireActor(context, step);
    return this.#ready(context, step, { id, found: await this.find(context, id) });
  }

  /**
   * Takes several cases the same step, each locked by its key, in one order: commands with cases in common do not wait
   * for each other, and no other case is locked. One for which `takenOf` gives nothing stays as it is.
   */
  async takeAll(
    context: CommandContext,
    step: Step,
    ids: readonly string[],
    takenOf: (found: ProcedureCase | null) => Taken<State> | undefined = () => ({}),
  ): Promise<void> {
    this.requireActor(context, step);
    for (const id of ids.toSorted()) {
      const found = await this.find(context, id);
      const taken = takenOf(found);
      if (taken) await this.#advance(context, step, { id, found, taken });
    }
  }

  /** A case of this procedure, locked until the transaction ends; null if there is none. */
  find({ em }: CommandContext, id: string): Promise<ProcedureCase | null> {
    return em.findOne(ProcedureCase, { id, procedure: this.rules.name }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }

  #ready(
    context: CommandContext,
    step: Step,
    { id, found }: { id: string; found: ProcedureCase | null },
  ): ProcedureCase {
    const rule = this.rules.steps[step];
    const { kind, id: callerId } = context.principal.organisation;
    const isOwn = found?.ownerKind === kind && found.ownerId === callerId;
    if (!found || (rule.by === 'OWNER' && !isOwn)) throw refuse('NOT_FOUND', { kind: this.rules.kind, id });
    if (!(rule.from as readonly string[]).includes(found.state)) {
      const expected = rule.from.join(' / ');
      throw refuse('WRONG_STATUS', { kind: this.rules.kind, id, status: found.state, expected });
    }
    return found;
  }

  async #advance(
    context: CommandContext,
    step: Step,
    { taken, ...asked }: { id: string; found: ProcedureCase | null; taken: Taken<State> },
  ): Promise<ProcedureCase> {
    const found = this.#ready(context, step, asked);
    this.#requireDocuments(context, this.rules.steps[step], taken);
    await this.#write(context, step, found, taken);
    return found;
  }

  #requireDocuments({ now }: CommandContext, { documents = [] }: StepRule<State>, taken: Taken<State>): void {
    requireDocuments(documents, taken.documents ?? [], {
      today: dayOf(now),
      field: taken.documentField,
      list: taken.documentsField,
    });
  }

  async #write(context: CommandContext, step: Step, at: ProcedureCase, taken: Taken<State>): Promise<void> {
    const { em, now, principal } = context;
    const rule = this.rules.steps[step];
    const seq = at.steps + 1;
    at.steps = seq;
    at.state = stateAfter(rule, taken);
    const { kind: byKind, id: byId } = principal.organisation;
    const { clause } = rule;
    const note = taken.note ?? null;
    em.create(ProcedureStep, { caseId: at.id, seq, name: step, state: at.state, clause, byKind, byId, at: now, note });
    for (const [index, { signedOn = null, sha256, ...document }] of (taken.documents ?? []).entries())
      em.create(CaseDocument, {
        ...document,
        sha256: sha256.toLowerCase(),
        signedOn,
        caseId: at.id,
        seq,
        number: index + 1,
        receivedAt: now,
      });
    await meetDeadlines(context, at, rule);
    if (rule.answers) await answerItems(context, at.id, rule.answers, principal.organisation);
    sendNotices(context, rule.notices ?? [], at, taken);
    startDeadlines(context, rule.starts ?? [], at, taken);
  }
}

function stateAfter<State extends string>({ to }: StepRule<State>, taken: Taken<State>): State {
  return taken.to ?? to[0]!;
}
