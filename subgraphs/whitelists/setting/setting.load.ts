import { settingRows } from '@hub/shared/setting/setting-at.ts';
import { defineLoader } from '@hub/shared/subgraph/loader.ts';
import { settings } from './definitions.ts';

const keys = Object.values(settings).map(({ key }) => key);

/** The rows that set all settings on a day, by key. */
export const settingsOn = defineLoader(({ em }, days: readonly string[]) =>
  Promise.all(days.map((day) => settingRows(em, keys, day))),
);
