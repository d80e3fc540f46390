import type { EntityManager } from '@mikro-orm/core';
import type { ReminderRule } from '@hub/shared/reminder/rule.ts';
import { addDays } from '@hub/shared/time/day.ts';
import { settings } from '../setting/definitions.ts';
import { Agreement } from './agreement.entity.ts';
import { agreementsInState } from './agreements-in-state.ts';
import { partiesOf } from './parties.ts';

/**
 * The parties of an agreement that binds are reminded of its last day (R105), unless one of them has ended it, of which the
 * other was told, or another agreement between them follows without a gap.
 */
export const agreementReminder: ReminderRule = {
  kind: 'AGREEMENT_EXPIRES',
  clause: 'R105',
  subject: 'Agreement',
  text: '协议将到期',
  steps: settings.reminderDays,
  async endings(em, today, until) {
    const inForce = agreementsInState('IN_FORCE', today);
    const ending = await em.find(Agreement, { $and: [inForce, { validUntil: { $lte: until }, endedOn: null }] });
    const later = await laterOnes(em, ending, today);
    return ending
      .filter((each) => !later.some((other) => follows(other, each)))
      .map((each) => ({ id: each.id, lastDay: each.validUntil, owners: partiesOf(each) }));
  },
};

/** What the same importers have agreed on and nobody has ended. */
function laterOnes(em: EntityManager, ending: readonly Agreement[], today: string): Promise<Agreement[]> {
  const importerId = { $in: [...new Set(ending.map((each) => each.importerId))] };
  const standing = {
    importerId,
    validUntil: { $gt: today },
    confirmedAt: { $ne: null },
    withdrawnAt: null,
    endedOn: null,
  };
  return ending.length === 0 ? Promise.resolve([]) : em.find(Agreement, standing);
}

/** Whether one agreement binds the parties of another beyond its last day, from the day after it at the latest. */
function follows(later: Agreement, { importerId, institutionId, manufacturer, validUntil }: Agreement): boolean {
  const isOfSame =
    later.importerId === importerId && later.institutionId === institutionId && later.manufacturer === manufacturer;
  return isOfSame && later.validUntil > validUntil && later.validFrom <= addDays(validUntil, 1);
}
