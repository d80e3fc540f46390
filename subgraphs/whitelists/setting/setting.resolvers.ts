import type { SettingOn } from '@hub/shared/setting/settings-of.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { settingsOfLists } from './setting.load.ts';

export type SettingRow = SettingOn;

export const settingResolvers = {
  Query: { settings: (_, { at }, context) => settingsOfLists.on(context, at) },
  Setting: {
    ...settingsOfLists.fields,
    owner: async (setting, _, context) =>
      (await agencyByCode(context).load(settingsOfLists.fields.owner(setting).code))!,
  },
} satisfies Resolvers;
