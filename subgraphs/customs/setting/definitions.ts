import { parseSteps } from '@hub/shared/reminder/steps.ts';
import { wholeNumber, type SettingDefinition } from '@hub/shared/setting/setting-at.ts';

/** Whether what lacks something is refused, or only remarked upon. */
export type Strictness = 'WARN' | 'REFUSE';

/** A setting of customs. */
export interface CustomsSetting<Value> extends SettingDefinition<Value> {
  /** Why a text is refused as its value. */
  wrong: 'NOT_STRICTNESS' | 'NOT_WHOLE' | 'NOT_STEPS';
}

const strictness = (key: string, clause: string, meaning: string): CustomsSetting<Strictness> => ({
  key,
  meaning,
  clause,
  owner: 'CUSTOMS',
  initial: 'WARN',
  parse: (text) => (text === 'WARN' || text === 'REFUSE' ? text : undefined),
  wrong: 'NOT_STRICTNESS',
});

const entryNumberDays: CustomsSetting<number> = {
  key: 'customs.entryNumberDays',
  meaning: 'Days after an entry into bond within which its number must be recorded, up to 365.',
  clause: 'R80',
  owner: 'CUSTOMS',
  initial: '14',
  parse: wholeNumber(365),
  wrong: 'NOT_WHOLE',
};

const reminderDays: CustomsSetting<readonly number[]> = {
  key: 'customs.reminderDays',
  meaning:
    'Days before the last day of use of a lot on hand on which its importer is reminded: up to 8 numbers, the most first, 730 at most.',
  clause: 'R73',
  owner: 'CUSTOMS',
  initial: '90, 60, 30',
  parse: parseSteps,
  wrong: 'NOT_STEPS',
};

/** The settings of customs. */
export const customsSettings = {
  releaseNeedsRequest: strictness(
    'customs.releaseNeedsRequest',
    'R129',
    'Whether a release that names no supply request is refused (REFUSE), or gets a finding (WARN).',
  ),
  releaseNeedsPassage: strictness(
    'customs.releaseNeedsPassage',
    'R80',
    'Whether a release of packs that have not passed customs is refused (REFUSE), or gets a finding (WARN).',
  ),
  entryNumberDays,
  reminderDays,
};
