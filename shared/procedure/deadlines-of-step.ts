import type { Organisation } from '../access/principal.ts';
import type { CommandContext } from '../command/context.ts';
import { newId } from '../id/new-id.ts';
import { answerItems, sendItem } from '../inbox/send-item.ts';
import { dayOf } from '../time/day.ts';
import { dueBy, ruleInWords } from '../time/deadline.ts';
import { CaseDeadline, type ProcedureCase } from './procedure.entity.ts';
import type { ClockRule, StepRule } from './rules.ts';
import { ownerOf, type Named } from './send-notices.ts';

/** Marks as met what a step meets: for all who must, and for whoever takes it. */
export async function meetDeadlines(
  context: CommandContext,
  { id: caseId }: ProcedureCase,
  { stops, meets }: Pick<StepRule, 'stops' | 'meets'>,
): Promise<void> {
  const caller = context.principal.organisation;
  if (stops) await meet(context, caseId, stops);
  if (meets) await meet(context, caseId, meets, caller);
}

async function meet(context: CommandContext, caseId: string, names: readonly string[], of?: Organisation) {
  const responsible = of ? { responsibleKind: of.kind, responsibleId: of.id } : {};
  const open = { ...responsible, caseId, name: { $in: [...names] }, doneAt: null };
  await context.em.nativeUpdate(CaseDeadline, open, { doneAt: context.now });
  await answerItems(context, caseId, names, of);
}

/** Starts the deadlines of a step: each is a task of who must meet it. */
export function startDeadlines(
  context: CommandContext,
  clocks: readonly ClockRule[],
  at: ProcedureCase,
  { due: days }: Named,
): void {
  const startsOn = dayOf(context.now);
  for (const { name, clause, text, on, ...clock } of clocks) {
    if (clock.ifTo !== undefined && clock.ifTo !== at.state) continue;
    const due = clock.due === 'NAMED' ? { on: days![name]! } : clock.due;
    const dueDay = dueBy(startsOn, due);
    const responsible: Organisation = on === 'OWNER' ? ownerOf(at) : { kind: 'AGENCY', id: on.agency };
    sendItem(context, responsible, { kind: name, about: at.id, clause, text, due: dueDay });
    context.em.create(CaseDeadline, {
      id: newId(),
      caseId: at.id,
      procedure: at.procedure,
      name,
      clause,
      startsOn,
      rule: ruleInWords(due),
      ...dueDay,
      doneAt: null,
      responsibleKind: responsible.kind,
      responsibleId: responsible.id,
    });
  }
}
