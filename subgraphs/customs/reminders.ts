import { Reminders } from '@hub/shared/reminder/reminders.ts';
import { expiryReminder } from './bonded-lot/expiry-reminder.ts';

/** What this agency reminds of. */
export const reminders = new Reminders([expiryReminder]);
