import { documentHash } from '@hub/embedded/demo/steps.ts';
import { recordLetter, type Letter, type Situation } from './situation.ts';

/** What is wrong with a text, the field that the refusal names, and the attempt. */
type Attempt = readonly [title: string, field: string, attempt: (situation: Situation) => Promise<unknown>];

const zeroWidthSpace = '\u200b';
const rightToLeftOverride = '\u202e';

const drugWith = (over: object) => async (s: Situation) => {
  const party = { name: 'M', address: 'M, X' };
  const texts = {
    name: '甲',
    nameEn: 'A',
    dosageForm: '片剂',
    specification: '1 mg',
    unit: '盒',
    origin: 'X',
    port: 'Y',
  };
  const input = {
    ...texts,
    holder: party,
    manufacturer: party,
    diseaseCodes: ['2-001'],
    licenceScope: ['CHEMICAL'],
    ...over,
  };
  return s.bjmpa.command('registerDrug', input, 'drug { id }');
};
const approvalWith = (over: (s: Situation) => Letter) => async (s: Situation) => recordLetter(s, over(s));
const reactionTo = (over: (s: Situation) => object) => async (s: Situation) => {
  const input = { code: s.used, reaction: 'x', criteria: [], onsetDate: '2024-04-02', learnedAt: s.hub.clock() };
  return s.institution.command('reportAdverseReaction', { ...input, ...over(s) }, 'report { id }');
};
const useWith = (over: (s: Situation) => object) => async (s: Situation) =>
  s.institution.command('recordUse', { ...s.goodUse, ...over(s) }, 'use { id }');

export const wrongTexts: readonly Attempt[] = [
  ['a disease code with a trailing blank', 'diseaseCodes[0]', drugWith({ diseaseCodes: ['2-001 '] })],
  [
    'a disease code with and without a trailing blank',
    'diseaseCodes[1]',
    drugWith({ diseaseCodes: ['2-001', '2-001 '] }),
  ],
  ['a trace code with a trailing blank', 'code', reactionTo((s) => ({ code: `${s.used} ` }))],
  [
    'an id with a trailing blank',
    'entries[0].drugId',
    async (s) => {
      const entries = [{ drugId: `${s.drugId} `, institutionIds: [s.institutionId] }];
      return s.bjmpa.command('publishDrugList', { base: 1, entries }, 'list { id }');
    },
  ],
  ['an id in capitals', 'lines[0].drugId', approvalWith((s) => ({ drugId: s.drugId.toUpperCase() }))],
  ['a malformed id in a query', 'id', async (s) => s.bjmpa.query('{ drug(id: "x") { id } }')],
  ['a zero-width space in a number', 'number', approvalWith(() => ({ number: `X-1${zeroWidthSpace}` }))],
  ['a right-to-left override in a number', 'number', approvalWith(() => ({ number: `${rightToLeftOverride}1-X` }))],
  ['a letter with a combining accent', 'nameEn', drugWith({ nameEn: 'E\u0301culizumab' })],
  ['a line break in a name', 'name', drugWith({ name: '甲\n乙' })],
  ['a name longer than its column', 'nameEn', drugWith({ nameEn: 'x'.repeat(161) })],
  ['a unit longer than its column', 'unit', drugWith({ unit: 'x'.repeat(17) })],
  ['a free text of only blanks', 'reaction', reactionTo(() => ({ reaction: ` \n${zeroWidthSpace}` }))],
  [
    'a reason longer than its column',
    'consent.reason',
    useWith((s) => ({ consent: { ...s.goodUse.consent, givenBy: 'NEAR_RELATIVE', reason: 'x'.repeat(256) } })),
  ],
  [
    'a hash with a trailing line break',
    'mandateHash',
    async (s) => {
      const { approvalId, institutionId, importerId } = s;
      const input = { approvalId, institutionId, importerId, quantity: 1, mandateHash: `${documentHash('m')}\n` };
      return s.importer.command('applyForClearanceForm', input, 'clearanceForm { id }');
    },
  ],
];

/** Days and instants outside the range that is stored. */
export const wrongTimes: readonly Attempt[] = [
  [
    'a consent in the year 24',
    'consent.consentedAt',
    useWith((s) => ({ consent: { ...s.goodUse.consent, consentedAt: '0024-04-02T01:00:00Z' } })),
  ],
  ['a use in the year 2201', 'usedAt', useWith(() => ({ usedAt: '2201-01-01T00:00:00+08:00' }))],
  ['a document dated in the year 24', 'date', approvalWith(() => ({ date: '0024-01-01' }))],
  [
    'a list that takes effect in the year 9999',
    'effectiveFrom',
    async (s) =>
      s.bjmpa.command('publishDrugList', { base: 1, effectiveFrom: '9999-03-15', entries: [] }, 'list { id }'),
  ],
];
