import type { ReminderRule } from '@hub/shared/reminder/rule.ts';
import { customsSettings } from '../setting/definitions.ts';
import { BondedLot } from './bonded-lot.entity.ts';

/** An importer is reminded of the last day of use of a lot of which it has packs on hand (R73). */
export const expiryReminder: ReminderRule = {
  kind: 'LOT_EXPIRES',
  clause: 'R73',
  subject: 'BondedLot',
  text: '保税库存批次将到期',
  steps: customsSettings.reminderDays,
  async endings(em, today, until) {
    const expiring = { expiryDate: { $gte: today, $lte: until }, onHand: { $gt: 0 } };
    const lots = await em.find(BondedLot, expiring, { fields: ['id', 'importerId', 'lotNumber', 'expiryDate'] });
    return lots.map(({ id, importerId, lotNumber: name, expiryDate: lastDay }) => {
      return { id, lastDay, name, owners: [{ kind: 'IMPORTER', id: importerId }] };
    });
  },
};
