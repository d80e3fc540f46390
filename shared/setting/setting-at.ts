import type { EntityManager } from '@mikro-orm/core';
import { Setting } from './setting.entity.ts';

/** A setting: what it is for, and its value until someone changes it. */
export interface SettingDefinition<Value> {
  key: string;
  /** What it means, for readers of the graph. */
  meaning: string;
  clause: string;
  /** The agency that may change it. */
  owner: string;
  /** The value from the beginning, as text. */
  initial: string;
  /** The value that a text stands for; `undefined` if it stands for none. */
  parse: (text: string) => Value | undefined;
}

/** A whole number from 0 to a maximum, without leading zeros. */
export const wholeNumber =
  (max: number) =>
  (text: string): number | undefined =>
    /^(0|[1-9]\d{0,8})$/.test(text) && Number(text) <= max ? Number(text) : undefined;

/** The value of a setting on a day. */
export async function settingAt<Value>(
  em: EntityManager,
  { key, initial, parse }: SettingDefinition<Value>,
  day: string,
): Promise<Value> {
  const set = await settingRow(em, key, day);
  return parse(set?.value ?? initial)!;
}

/** The row that sets a setting on a day: of those for the same day, the last. Null while it has its initial value. */
export function settingRow(em: EntityManager, key: string, day: string): Promise<Setting | null> {
  return em.findOne(Setting, { key, validFrom: { $lte: day } }, { orderBy: { validFrom: 'desc', line: 'desc' } });
}
