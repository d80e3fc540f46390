import { newId } from '@hub/shared/id/new-id.ts';
import { command } from '../command.ts';
import { CreditRecordPublished } from '../published/credit-record-events.ts';
import { refuse } from '../refusals.ts';
import { Violation } from '../violation/violation.entity.ts';
import { violationProcedure } from '../violation/violation-procedure.ts';
import { CreditRecord } from './credit-record.entity.ts';
import { creditRecordOfResult } from './credit-record.load.ts';

/** TIANZHU enters a violation in the public credit record, and names the rule of the city as its basis (R104). */
export const publishCreditRecord = command({
  name: 'publishCreditRecord',
  async run(context, { violationId, text, basis: named }) {
    const { em, now, principal, append, publish } = context;
    await violationProcedure.take(context, 'publishCreditRecord', violationId, { note: text });
    const violation = await em.findOneOrFail(Violation, { id: violationId });
    const basis = named ?? violation.basis;
    if (!basis) throw refuse('BASIS_MISSING', { violation: violationId });
    const { subjectKind, subjectId } = violation;
    const id = newId();
    append(CreditRecord, {
      id,
      violationId,
      subjectKind,
      subjectId,
      text,
      basis,
      publishedBy: principal.organisation.id,
      publishedAt: now,
      withdrawnAt: null,
      withdrawalReason: null,
    });
    publish(CreditRecordPublished, id, { creditRecordId: id, subjectKind, subjectId, text, basis });
    return { creditRecordId: id };
  },
  payload: { creditRecord: creditRecordOfResult },
});
