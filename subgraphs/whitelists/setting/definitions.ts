import { parseSteps } from '@hub/shared/reminder/steps.ts';
import { wholeNumber, type SettingDefinition } from '@hub/shared/setting/setting-at.ts';
import { isDay } from '@hub/shared/time/day.ts';

/** A setting of the white lists. */
export interface WhiteListSetting<Value> extends SettingDefinition<Value> {
  /** Why a text is refused as its value. */
  wrong: 'NOT_WHOLE' | 'NOT_CLASSES' | 'NOT_DAY' | 'NOT_EXCLUSION' | 'NOT_NAMES' | 'NOT_STEPS';
}

const number = (
  key: string,
  initial: number,
  clause: string,
  meaning: string,
  max = 1_000_000,
): WhiteListSetting<number> => ({
  key,
  meaning,
  clause,
  owner: 'BJHC',
  initial: String(initial),
  parse: wholeNumber(max),
  wrong: 'NOT_WHOLE',
});

/** The classes of line 205, which ends in 等: more may follow. */
const excludedClasses: WhiteListSetting<readonly string[]> = {
  key: 'drug.excludedClasses',
  meaning:
    'Classes of drugs that the drug list excludes: vaccines 疫苗, narcotic drugs 麻醉药品, psychotropic drugs 精神药品, toxic drugs for medical use 医疗用毒性药品, radioactive drugs 放射性药品, precursors 药品类易制毒化学品, and others.',
  clause: 'R42',
  owner: 'BJMPA',
  initial: 'VACCINE, NARCOTIC, PSYCHOTROPIC, TOXIC, RADIOACTIVE, PRECURSOR',
  parse: (text) => {
    const classes = text.split(', ');
    const areClasses = classes.every((each) => /^[A-Z][A-Z_]{0,31}$/.test(each));
    return areClasses && new Set(classes).size === classes.length ? classes : undefined;
  },
  wrong: 'NOT_CLASSES',
};

const excludedInPrinciple: WhiteListSetting<'REFUSED' | 'JUSTIFIED'> = {
  key: 'drug.excludedInPrinciple',
  meaning:
    'Whether a drug of an excluded class is refused (REFUSED), or may be listed as an exception with a reason (JUSTIFIED), 原则上.',
  clause: 'D36',
  owner: 'BJMPA',
  initial: 'REFUSED',
  parse: (text) => (text === 'REFUSED' || text === 'JUSTIFIED' ? text : undefined),
  wrong: 'NOT_EXCLUSION',
};

/** Line 203 ends in 等, too. */
const priorityRegions: WhiteListSetting<readonly string[]> = {
  key: 'drug.priorityRegions',
  meaning: 'Where an approval gives a drug priority: in Europe EU, the United States US, Japan JP, and others.',
  clause: 'R41',
  owner: 'BJMPA',
  initial: 'EU, US, JP',
  parse: excludedClasses.parse,
  wrong: 'NOT_CLASSES',
};

/** A drug that is known by its name does not pass because its applicant keeps silent about its class. */
const namesOfClasses: WhiteListSetting<ReadonlyMap<string, string>> = {
  key: 'drug.namesOfClasses',
  meaning: 'Words in names of drugs that tell their excluded class, whatever the applicant says.',
  clause: 'R42',
  owner: 'BJMPA',
  initial: '氯巴占=PSYCHOTROPIC, clobazam=PSYCHOTROPIC',
  parse: (text) => {
    const pairs = text.split(', ').map((pair) => /^([^=,]+)=([A-Z][A-Z_]{0,31})$/.exec(pair));
    return pairs.every((pair) => pair !== null) ? new Map(pairs.map((pair) => [pair[1]!, pair[2]!])) : undefined;
  },
  wrong: 'NOT_NAMES',
};

const dossiersSince: WhiteListSetting<string> = {
  key: 'approval.dossiersSince',
  meaning: 'The first day of letters of NMPA that must name the dossiers that they decide; older ones may have none.',
  clause: 'R33',
  owner: 'BJMPA',
  initial: '2024-09-14',
  parse: (text) => (isDay(text) ? text : undefined),
  wrong: 'NOT_DAY',
};

const reminderDays: WhiteListSetting<readonly number[]> = {
  key: 'reminder.days',
  meaning:
    'Days before the last day of a licence, an agreement or an approval on which its owners are reminded: up to 8 numbers, the most first, 730 at most.',
  clause: 'R54',
  owner: 'BJMPA',
  initial: '90, 60, 30',
  parse: parseSteps,
  wrong: 'NOT_STEPS',
};

const pilotReminderDays: WhiteListSetting<readonly number[]> = {
  ...reminderDays,
  key: 'reminder.pilotDays',
  meaning:
    'Days before the last day of the pilot on which the six members are reminded: up to 8 numbers, the most first, 730 at most.',
  clause: 'R6',
  owner: 'TIANZHU',
  initial: '180, 90, 30',
};

/** The rules of the white lists that an agency may change (D1, D24, D36). */
export const settings = {
  registeredCases: number(
    'institution.registeredCases',
    3000,
    'R11',
    'Registered cases that an institution must have more than.',
  ),
  visits: number('institution.visits', 2000, 'R12', 'Visits of the last year that an institution must have more than.'),
  diseases: number(
    'institution.diseases',
    20,
    'R12',
    'Diseases of the last year that an institution must at least have.',
  ),
  objectionDays: number(
    'institution.objectionDays',
    0,
    'D24',
    'Days for objection between the publication of the institution list and its first day, up to 90.',
    90,
  ),
  excludedClasses,
  excludedInPrinciple,
  priorityRegions,
  namesOfClasses,
  dossiersSince,
  reminderDays,
  pilotReminderDays,
};
