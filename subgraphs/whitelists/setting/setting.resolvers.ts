import { settingRow } from '@hub/shared/setting/setting-at.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { changeSetting } from './change-setting.ts';
import { settings } from './definitions.ts';

const byKey = new Map(Object.values(settings).map((definition) => [definition.key, definition]));

export const settingResolvers = {
  Query: {
    settings: (_, { at }, { agency }) => [...byKey.keys()].map((key) => ({ key, day: at ?? dayOf(agency.clock()) })),
  },
  Mutation: {
    changeSetting: (_, { input }, context) => changeSetting(context, input),
  },
  Setting: {
    meaning: ({ key }) => byKey.get(key)!.meaning,
    clause: ({ key }) => byKey.get(key)!.clause,
    owner: async ({ key }, _, context) => (await agencyByCode(context).load(byKey.get(key)!.owner))!,
    value: async ({ key, day }, _, { em }) => (await settingRow(em, key, day))?.value ?? byKey.get(key)!.initial,
    validFrom: async ({ key, day }, _, { em }) => (await settingRow(em, key, day))?.validFrom ?? null,
  },
  ChangeSettingPayload: {
    setting: (setting) => setting,
  },
} satisfies Resolvers;
