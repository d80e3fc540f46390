import type { SettingOn } from '@hub/shared/setting/settings-of.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { settingsOfCustoms } from './setting.load.ts';

export type SettingRow = SettingOn;

export const settingResolvers = {
  Query: { customsSettings: (_, { at }, context) => settingsOfCustoms.on(context, at) },
  Setting: settingsOfCustoms.fields,
} satisfies Resolvers;
