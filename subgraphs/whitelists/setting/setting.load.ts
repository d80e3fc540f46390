import { settingsOf } from '@hub/shared/setting/settings-of.ts';
import { badInput } from '../refusals.ts';
import { settings, type WhiteListSetting } from './definitions.ts';

/** How the rules of the white lists are changed and read. */
export const settingsOfLists = settingsOf<WhiteListSetting<unknown>>(settings, ({ wrong }) => badInput('value', wrong));
