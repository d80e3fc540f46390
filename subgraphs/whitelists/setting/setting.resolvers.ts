import { dayOf } from '@hub/shared/time/day.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { settings } from './definitions.ts';
import { settingsOn } from './setting.load.ts';

const byKey = new Map(Object.values(settings).map((definition) => [definition.key, definition]));

/** A setting as it is on a day. */
export type SettingRow = { key: string; day: string };

export const settingResolvers = {
  Query: {
    settings: (_, { at }, { agency }) => [...byKey.keys()].map((key) => ({ key, day: at ?? dayOf(agency.clock()) })),
  },
  Setting: {
    meaning: ({ key }) => byKey.get(key)!.meaning,
    clause: ({ key }) => byKey.get(key)!.clause,
    owner: async ({ key }, _, context) => (await agencyByCode(context).load(byKey.get(key)!.owner))!,
    value: async ({ key, day }, _, context) =>
      (await settingsOn(context).load(day)).get(key)?.value ?? byKey.get(key)!.initial,
    validFrom: async ({ key, day }, _, context) => (await settingsOn(context).load(day)).get(key)?.validFrom ?? null,
  },
} satisfies Resolvers;
