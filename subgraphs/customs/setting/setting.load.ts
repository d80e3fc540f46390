import { settingsOf } from '@hub/shared/setting/settings-of.ts';
import { badInput } from '../refusals.ts';
import { customsSettings } from './definitions.ts';

/** How the settings of customs are changed and read. */
export const settingsOfCustoms = settingsOf(customsSettings, () => badInput('value', 'NOT_STRICTNESS'));
