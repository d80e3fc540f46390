import type { EntityManager } from '@mikro-orm/core';
import { findRows } from '../database/rows.ts';
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
  definition: SettingDefinition<Value>,
  day: string,
): Promise<Value> {
  return (await settingsAt(em, { definition }, day)).definition;
}

type Definitions<Values> = { readonly [Name in keyof Values]: SettingDefinition<Values[Name]> };

/** The values of several settings on a day, in one statement. */
export async function settingsAt<Values extends object>(
  em: EntityManager,
  definitions: Definitions<Values>,
  day: string,
): Promise<Values> {
  const all = Object.entries<SettingDefinition<unknown>>(definitions);
  const rows = await settingRows(
    em,
    all.map(([, { key }]) => key),
    day,
  );
  const valueOf = ({ key, initial, parse }: SettingDefinition<unknown>) => parse(rows.get(key)?.value ?? initial);
  return Object.fromEntries(all.map(([name, definition]) => [name, valueOf(definition)])) as Values;
}

/** The row that sets each setting on a day: of those for the same day, the last. None while it has its initial value. */
export async function settingRows(
  em: EntityManager,
  keys: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Setting>> {
  const rows = await findRows(em, Setting, { key: keys }, { orderBy: ['validFrom', 'line'] });
  return new Map(rows.filter(({ validFrom }) => validFrom <= day).map((row) => [row.key, row]));
}
