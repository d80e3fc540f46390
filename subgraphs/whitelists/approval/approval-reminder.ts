import type { Organisation } from '@hub/shared/access/principal.ts';
import type { ReminderRule } from '@hub/shared/reminder/rule.ts';
import { Agreement } from '../agreement/agreement.entity.ts';
import { agreementsInState } from '../agreement/agreements-in-state.ts';
import { settings } from '../setting/definitions.ts';
import { Approval, ApprovalShare } from './approval.entity.ts';

const bjmpa: Organisation = { kind: 'AGENCY', id: 'BJMPA' };

/**
 * BJMPA, the institutions that an approval names and the importers that serve them are reminded of its last day: after it
 * nothing is cleared under it (D13).
 */
export const approvalReminder: ReminderRule = {
  kind: 'APPROVAL_EXPIRES',
  clause: 'D13',
  subject: 'Approval',
  text: '批复将到期，此后不得通关',
  steps: settings.reminderDays,
  async endings(em, today, until) {
    const ending = await em.find(Approval, { endedAs: null, validUntil: { $gte: today, $lte: until } });
    const shares = await em.find(ApprovalShare, { approvalId: { $in: ending.map(({ id }) => id) } });
    const named = [...new Set(shares.map(({ institutionId }) => institutionId))];
    const inForce = agreementsInState('IN_FORCE', today);
    const agreements = await em.find(Agreement, { $and: [{ institutionId: { $in: named } }, inForce] });
    const sharesOf = Map.groupBy(shares, ({ approvalId }) => approvalId);
    const agreementsOf = Map.groupBy(agreements, ({ institutionId }) => institutionId!);
    return ending.map(({ id, validUntil, number }) => {
      const institutionIds = (sharesOf.get(id) ?? []).map(({ institutionId }) => institutionId).toSorted();
      const serving = institutionIds.flatMap((each) => agreementsOf.get(each) ?? []);
      const importerIds = [...new Set(serving.map(({ importerId }) => importerId))].toSorted();
      const institutions = institutionIds.map((each): Organisation => ({ kind: 'INSTITUTION', id: each }));
      const importers = importerIds.map((each): Organisation => ({ kind: 'IMPORTER', id: each }));
      return { id, lastDay: validUntil!, name: number, owners: [bjmpa, ...institutions, ...importers] };
    });
  },
};
