import { Reminders } from '@hub/shared/reminder/reminders.ts';
import { agreementReminder } from './agreement/agreement-reminder.ts';
import { approvalReminder } from './approval/approval-reminder.ts';
import { licenceReminder } from './importer/licence-reminder.ts';
import { pilotReminder } from './pilot-period/pilot-reminder.ts';

/** What this agency reminds of. */
export const reminders = new Reminders([licenceReminder, agreementReminder, approvalReminder, pilotReminder]);
