import type { EntityManager } from '@mikro-orm/core';
import { quantityRefusals, requireOnce } from '@hub/shared/command/require-input.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { badInput, refuse } from '../refusals.ts';
import { Drug } from '../drug/drug.entity.ts';
import type { ApprovalLineInput, RecordApprovalInput } from '../generated/resolvers.ts';
import { requireListed } from '../list-version/require-listed.ts';
import { Approval } from './approval.entity.ts';

const maxLines = 50;

/** Throws unless a letter is dated up to today, and each line is of another registered drug, for listed institutions. */
export async function requireLetter(
  em: EntityManager,
  { number, date, lines }: RecordApprovalInput,
  today: string,
): Promise<void> {
  if (lines.length === 0 || lines.length > maxLines) throw badInput('lines', 'COUNT', { max: maxLines });
  throwRefusals([
    ...(date > today ? [badInput('date', 'IN_FUTURE')] : []),
    ...lines.flatMap((line, at) => wrongTerms(line, `lines[${at}]`, date)),
  ]);
  const drugIds = lines.map(({ drugId }) => drugId);
  requireOnce('lines', drugIds);
  const known = new Set((await em.find(Drug, { id: { $in: drugIds } })).map(({ id }) => id));
  const unknown = drugIds.filter((id) => !known.has(id));
  throwRefusals(unknown.map((id) => refuse('NOT_FOUND', { kind: 'Drug', id })));
  for (const [at, { shares }] of lines.entries()) {
    const institutionIds = shares.map(({ institutionId }) => institutionId);
    if (shares.length === 0) throw badInput(`lines[${at}].shares`, 'EMPTY');
    requireOnce(`lines[${at}].shares`, institutionIds);
    await requireListed(em, 'INSTITUTION', institutionIds, today);
  }
  if (await em.findOne(Approval, { number, drugId: { $in: drugIds } }))
    throw refuse('ALREADY_EXISTS', { kind: 'Approval', id: number });
}

/** The refusals for the quantities and days of a line, independent of the register. */
function wrongTerms({ quantity, shares, validUntil }: ApprovalLineInput, field: string, date: string): Refusal[] {
  return [
    ...quantityRefusals(quantity, `${field}.quantity`),
    ...(validUntil && validUntil < date ? [badInput(`${field}.validUntil`, 'BEFORE', { earliest: date })] : []),
    ...shares.flatMap(({ quantity: share }, at) => {
      if (share === null || share === undefined) return [];
      const ofShare = `${field}.shares[${at}].quantity`;
      return share > quantity ? [badInput(ofShare, 'ABOVE', { max: quantity })] : quantityRefusals(share, ofShare);
    }),
  ];
}
