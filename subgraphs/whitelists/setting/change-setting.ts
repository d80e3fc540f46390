import { command } from '../command.ts';
import { settingsOfLists } from './setting.load.ts';

/** An agency changes one of its settings from a day on, on the basis of a document (D1). */
export const changeSetting = command({ name: 'changeSetting', ...settingsOfLists.changing });
