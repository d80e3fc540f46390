import type { ReminderRule } from '@hub/shared/reminder/rule.ts';
import { ListMember } from '../list-version/list-version.entity.ts';
import { listInEffect } from '../list-version/list-version.load.ts';
import { settings } from '../setting/definitions.ts';
import { Importer } from './importer.entity.ts';

/** An importer on the list is reminded of the last day of the licence that it holds (R54). */
export const licenceReminder: ReminderRule = {
  kind: 'LICENCE_EXPIRES',
  clause: 'R54',
  subject: 'Importer',
  text: '《药品经营许可证》将到期',
  steps: settings.reminderDays,
  async endings(em, today, until) {
    const list = await listInEffect(em, 'IMPORTER', today);
    const members = list ? await em.find(ListMember, { listVersionId: list.id }) : [];
    const importers = await em.find(Importer, { id: { $in: members.map(({ memberId }) => memberId) } });
    return importers.flatMap(({ id, licence }) => {
      if (!licence || licence.validUntil < today || licence.validUntil > until) return [];
      return [{ id, lastDay: licence.validUntil, name: licence.number, owners: [{ kind: 'IMPORTER', id }] }];
    });
  },
};
