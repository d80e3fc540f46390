import type { EntityManager } from '@mikro-orm/core';
import type { Organisation } from '../access/principal.ts';
import type { SettingDefinition } from '../setting/setting-at.ts';

/** Something with a last day, and who is reminded of it. */
export interface Ending {
  id: string;
  lastDay: string;
  /** What the owners call it, for example its number. */
  name?: string;
  owners: readonly Organisation[];
}

/** The reminders of one kind. The text is in Chinese. */
export interface ReminderRule {
  /** That of the inbox items. */
  kind: string;
  clause: string;
  /** The type of what it is about; none if that has no key. */
  subject?: string;
  text: string;
  /** How many days before the last day, each a step. */
  steps: SettingDefinition<readonly number[]>;
  /** What still stands today and has its last day within these days, which begin today. */
  endings(em: EntityManager, today: string, until: string): Promise<readonly Ending[]>;
}
