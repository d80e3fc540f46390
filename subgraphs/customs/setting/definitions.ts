import { wholeNumber, type SettingDefinition } from '@hub/shared/setting/setting-at.ts';

/** Whether what lacks something is refused, or only remarked upon. */
export type Strictness = 'WARN' | 'REFUSE';

const strictness = (key: string, clause: string, meaning: string): SettingDefinition<Strictness> => ({
  key,
  meaning,
  clause,
  owner: 'CUSTOMS',
  initial: 'WARN',
  parse: (text) => (text === 'WARN' || text === 'REFUSE' ? text : undefined),
});

const entryNumberDays: SettingDefinition<number> = {
  key: 'customs.entryNumberDays',
  meaning: 'Days after an entry into bond within which its number must be recorded, up to 365.',
  clause: 'R80',
  owner: 'CUSTOMS',
  initial: '14',
  parse: wholeNumber(365),
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
};
