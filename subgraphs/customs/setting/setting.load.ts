import { settingsOf } from '@hub/shared/setting/settings-of.ts';
import { badInput } from '../refusals.ts';
import { customsSettings, type CustomsSetting } from './definitions.ts';

/** How the settings of customs are changed and read. */
export const settingsOfCustoms = settingsOf<CustomsSetting<unknown>>(customsSettings, ({ wrong }) =>
  badInput('value', wrong),
);
