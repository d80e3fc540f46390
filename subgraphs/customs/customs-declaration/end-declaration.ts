import type { CommandContext } from '@hub/shared/command/context.ts';
import { changeRows, existingRow, findRows } from '@hub/shared/database/rows.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { refuse } from '../refusals.ts';
import { uncountDeclared } from './count-declared.ts';
import { CustomsDeclaration, type CustomsDeclarationStatus } from './customs-declaration.entity.ts';

/** Ends a declaration that Customs has not passed: it counts no more, and its number is free again. */
export async function endDeclaration(
  context: CommandContext,
  { id, formId, quantity }: CustomsDeclaration,
  reason: string,
): Promise<void> {
  const { em, now } = context;
  // The form comes first, as for everything else that counts against it.
  if (!(await uncountDeclared(em, formId, quantity))) throw await wrongDeclaration(context, id, 'RECORDED');
  const ended = { status: 'WITHDRAWN', numberInUse: null, withdrawnAt: now, reason } as const;
  const changed = await changeRows(em, CustomsDeclaration, { id, status: 'RECORDED' }, ended);
  if (changed === 0) throw await wrongDeclaration(context, id, 'RECORDED');
  await answerItems(context, id, ['DECLARED']);
}

/**
 * Ends declarations that Customs has not passed: with a form that is cancelled those of the form as a whole, not those of
 * what was released, and with a release that is cancelled its own (D40).
 */
export async function endPendingDeclarations(
  context: CommandContext,
  of: { formId: string; releaseId: null } | { releaseId: string },
  reason: string,
): Promise<void> {
  const pending = { ...of, status: 'RECORDED' } as const;
  const declarations = await findRows(context.em, CustomsDeclaration, pending, { orderBy: ['line'] });
  for (const declaration of declarations) await endDeclaration(context, declaration, reason);
}

/** The refusal of what only a declaration in another status allows. */
export async function wrongDeclaration(
  { em }: Pick<CommandContext, 'em'>,
  id: string,
  expected: CustomsDeclarationStatus,
) {
  const { number: idName, status } = await existingRow(em, CustomsDeclaration, { id });
  return refuse('WRONG_STATUS', { kind: 'CustomsDeclaration', id, idName, status, expected });
}
