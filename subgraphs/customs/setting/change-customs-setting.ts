import { command } from '../command.ts';
import { settingsOfCustoms } from './setting.load.ts';

/** CUSTOMS changes one of its settings from a day on, on the basis of a document (D1). */
export const changeCustomsSetting = command({ name: 'changeCustomsSetting', ...settingsOfCustoms.changing });
