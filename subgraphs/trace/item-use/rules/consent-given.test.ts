import { expect, test } from 'vitest';
import { consentGiven, type Consent } from './consent-given.ts';

const usedAt = new Date('2024-04-02T01:00:00.000Z');
const before = new Date('2024-04-02T00:59:59.999Z');
const after = new Date('2024-04-02T01:00:00.001Z');
const reason = '患者意识不清';

const cases: [string, Consent | null | undefined, string[]][] = [
  ['[R107] none at all', null, ['CONSENT_MISSING']],
  ['[R107] omitted from the input', undefined, ['CONSENT_MISSING']],
  ['[R107] of the patient, before the use', { givenBy: 'PATIENT', consentedAt: before }, []],
  ['[R107] at the instant of the use', { givenBy: 'PATIENT', consentedAt: usedAt }, []],
  ['[R107] a millisecond after the use', { givenBy: 'PATIENT', consentedAt: after }, ['CONSENT_AFTER_USE']],
  [
    '[R107] the same instant, written in Beijing time',
    { givenBy: 'PATIENT', consentedAt: new Date('2024-04-02T09:00:00+08:00') },
    [],
  ],
  ['[R108] of a near relative, with the reason', { givenBy: 'NEAR_RELATIVE', reason, consentedAt: before }, []],
  [
    '[R108] of a near relative, without a reason',
    { givenBy: 'NEAR_RELATIVE', consentedAt: before },
    ['RELATIVE_REASON_MISSING'],
  ],
  [
    '[R108] of a near relative, with null as the reason',
    { givenBy: 'NEAR_RELATIVE', reason: null, consentedAt: before },
    ['RELATIVE_REASON_MISSING'],
  ],
  [
    '[R108] of a near relative, with a blank reason',
    { givenBy: 'NEAR_RELATIVE', reason: ' \u3000', consentedAt: before },
    ['RELATIVE_REASON_MISSING'],
  ],
  [
    '[R107] [R108] of a near relative, too late and without a reason',
    { givenBy: 'NEAR_RELATIVE', consentedAt: after },
    ['CONSENT_AFTER_USE', 'RELATIVE_REASON_MISSING'],
  ],
];

test.each(cases)('%s', (_, consent, expected) => {
  expect(consentGiven(consent, usedAt).map(({ code }) => code)).toEqual(expected);
});
