import { LockMode } from '@mikro-orm/core';
import { command } from '../command.ts';
import { CreditRecordWithdrawn } from '../published/credit-record-events.ts';
import { refuse } from '../refusals.ts';
import { violationProcedure } from '../violation/violation-procedure.ts';
import { CreditRecord } from './credit-record.entity.ts';
import { creditRecordOfResult } from './credit-record.load.ts';

/** TIANZHU withdraws what it has published; everyone sees that, and why. Its violation may be published again (R104). */
export const withdrawCreditRecord = command({
  name: 'withdrawCreditRecord',
  async run(context, { creditRecordId: id, reason }) {
    const { em, now, publish } = context;
    violationProcedure.requireActor(context, 'withdrawCreditRecord');
    const record = await em.findOne(CreditRecord, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!record) throw refuse('NOT_FOUND', { kind: 'CreditRecord', id });
    // Its violation may have another record by now.
    if (record.withdrawnAt)
      throw refuse('WRONG_STATUS', { kind: 'CreditRecord', id, status: 'WITHDRAWN', expected: 'PUBLISHED' });
    await violationProcedure.take(context, 'withdrawCreditRecord', record.violationId, { note: reason });
    record.withdrawnAt = now;
    record.withdrawalReason = reason;
    publish(CreditRecordWithdrawn, id, { creditRecordId: id, subjectId: record.subjectId, reason });
    return { creditRecordId: id };
  },
  payload: { creditRecord: creditRecordOfResult },
});
