import { institutions } from '@hub/embedded/demo/organisations.ts';
import { agreementTerms, documentHash, traceCodes } from '@hub/embedded/demo/steps.ts';
import { recordLetter, type Letter, type Situation } from './situation.ts';

/** What is wrong, the expected error code, and the attempt. */
type Attempt = readonly [title: string, code: string, attempt: (situation: Situation) => Promise<unknown>];

const unknownId = '01900000-0000-7000-8000-999999999999';
const lot = (over: object = {}) => ({ lots: [{ lotNumber: 'X', expiryDate: '2030-01-01', quantity: 1, ...over }] });
const enter = (over: object) => async (s: Situation) =>
  s.importer.command('enterBondedStock', { drugId: s.drugId, ...lot(over) }, 'lots { id }');
const useWith = (over: (s: Situation) => object) => async (s: Situation) =>
  s.institution.command('recordUse', { ...s.goodUse, ...over(s) }, 'use { id }');
const apply = (over: (s: Situation) => object) => async (s: Situation) => {
  const { approvalId, institutionId, importerId } = s;
  const input = { approvalId, institutionId, importerId, quantity: 1, mandateHash: documentHash('m'), ...over(s) };
  return s.importer.command('applyForClearanceForm', input, 'clearanceForm { id }');
};
const releaseOf = (codes: (s: Situation) => readonly string[]) => async (s: Situation) =>
  s.importer.command('releaseFromZone', { formId: s.formId, codes: codes(s) }, 'release { id }');
const approval = (over: (s: Situation) => Letter) => async (s: Situation) => recordLetter(s, over(s));
const tomorrow = ({ hub }: Situation) => new Date(hub.clock().getTime() + 24 * 60 * 60 * 1000).toISOString();

export const attempts: readonly Attempt[] = [
  [
    'an unknown drug',
    'NOT_FOUND',
    async (s) => s.importer.command('enterBondedStock', { drugId: unknownId, ...lot() }, 'lots { id }'),
  ],
  ['an unknown approval', 'NOT_FOUND', apply(() => ({ approvalId: unknownId }))],
  [
    'an unknown form',
    'NOT_FOUND',
    async (s) => s.bjmpa.command('issueClearanceForm', { formId: unknownId, number: 'N' }, 'clearanceForm { id }'),
  ],
  ['a quantity of zero', 'QUANTITY_NOT_POSITIVE', enter({ quantity: 0 })],
  ['a negative quantity', 'QUANTITY_NOT_POSITIVE', enter({ quantity: -5 })],
  ['a fractional quantity', 'BAD_USER_INPUT', enter({ quantity: 1.5 })],
  ['an approval of zero packs', 'QUANTITY_NOT_POSITIVE', approval(() => ({ quantity: 0 }))],
  ['an approval dated in the future', 'BAD_INPUT', approval(() => ({ date: '2099-01-01' }))],
  ['an invalid date', 'BAD_INPUT', enter({ expiryDate: '2030-02-30' })],
  [
    'an invalid date literal in the document',
    'BAD_INPUT',
    async (s) => s.importer.query('{ bondedLots(filter: { expiringBy: "2030-02-30" }) { nodes { id } } }'),
  ],
  ['an expired lot', 'LOT_EXPIRED', enter({ expiryDate: '2024-01-01' })],
  ['[R1] an unlisted hospital', 'INSTITUTION_NOT_LISTED', approval(() => ({ shares: [{ institutionId: unknownId }] }))],
  [
    '[R30] a hospital that the approval does not name',
    'INSTITUTION_NOT_PERMITTED,APPROVAL_MISSING,AGREEMENT_MISSING',
    apply(() => ({ institutionId: institutions[1]!.id })),
  ],
  ['[R75] an application above what is left', 'QUOTA_EXCEEDED', apply(() => ({ quantity: 2 }))],
  ['[R74] an entrusted importer without a mandate', 'BAD_INPUT', apply(() => ({ mandateHash: null }))],
  ['[R78] a release of one pack more than the form allows', 'FORM_EXCEEDED', releaseOf((s) => s.shelved)],
  ['[R86] packs that were never coded', 'ITEM_NOT_TRACED', releaseOf(() => traceCodes(99, 1))],
  ['[R78] packs that were already released', 'WRONG_STATE', releaseOf((s) => s.received.slice(0, 1))],
  ['a code listed twice', 'BAD_INPUT', releaseOf((s) => [s.shelved[0]!, s.shelved[0]!])],
  [
    'a code for a lot whose packs all have one',
    'LOT_OVERCODED',
    async (s) => s.importer.command('codeItems', { lotId: s.lotId, codes: traceCodes(50, 1) }, 'items { code }'),
  ],
  [
    '[R85] a code that is already assigned',
    'CODE_ALREADY_ASSIGNED',
    async (s) => s.importer.command('codeItems', { lotId: s.lotId, codes: [s.shelved[0]] }, 'items { code }'),
  ],
  [
    '[R85] a malformed code',
    'TRACE_CODE_INVALID',
    async (s) => s.importer.command('codeItems', { lotId: s.lotId, codes: ['12345'] }, 'items { code }'),
  ],
  [
    '[R85] a pack scanned in twice',
    'WRONG_STATE',
    async (s) => s.importer.command('scanIn', { codes: [s.shelved[0]] }, 'items { code }'),
  ],
  [
    '[R88] a pack received twice',
    'WRONG_STATE',
    async (s) => s.institution.command('receive', { releaseId: s.releaseId, codes: [s.received[0]] }, 'items { code }'),
  ],
  [
    '[R87] a pack scanned out with another release',
    'ITEM_NOT_IN_RELEASE',
    async (s) => s.importer.command('scanOut', { releaseId: s.releaseId, codes: [s.shelved[0]] }, 'items { code }'),
  ],
  ['[R107] a use without consent', 'CONSENT_MISSING', useWith(() => ({ consent: null }))],
  [
    '[R107] consent dated after the use',
    'CONSENT_AFTER_USE',
    useWith((s) => ({ consent: { ...s.goodUse.consent, consentedAt: tomorrow(s) } })),
  ],
  [
    '[R108] a relative’s consent without the reason',
    'RELATIVE_REASON_MISSING',
    useWith((s) => ({ consent: { ...s.goodUse.consent, givenBy: 'NEAR_RELATIVE' } })),
  ],
  ['[R110] a doctor who is not listed', 'DOCTOR_NOT_LISTED', useWith(() => ({ doctor: '张三' }))],
  ['[R18] a purpose that is not registered', 'PURPOSE_NOT_LISTED', useWith(() => ({ diseaseCode: '1-001' }))],
  [
    '[D23] a patient’s name in place of a pseudonym',
    'PSEUDONYM_INVALID',
    useWith(() => ({ patientPseudonym: '李四' })),
  ],
  ['a use in the future', 'BAD_INPUT', useWith((s) => ({ usedAt: tomorrow(s) }))],
  ['[R84] a use of a pack that has not arrived', 'NOT_FOUND', useWith((s) => ({ code: s.shelved[0] }))],
  [
    'a reaction to a pack that was not used',
    'NOT_FOUND',
    async (s) =>
      s.institution.command(
        'reportAdverseReaction',
        { code: s.received[1], reaction: 'x', criteria: [], onsetDate: '2024-01-01', learnedAt: s.hub.clock() },
        'report { id }',
      ),
  ],
  [
    'the token of another importer',
    'NOT_FOUND',
    async (s) =>
      s.otherImporter.command('releaseFromZone', { formId: s.formId, codes: [s.shelved[0]] }, 'release { id }'),
  ],
  ['the token of another hospital', 'NOT_FOUND', async (s) => s.stranger.command('recordUse', s.goodUse, 'use { id }')],
  [
    'the token of an organisation that may not give the command',
    'FORBIDDEN',
    async (s) => s.institution.command('issueClearanceForm', { formId: s.formId, number: 'N' }, 'clearanceForm { id }'),
  ],
  [
    '[R105] an agreement between other parties',
    'FORBIDDEN',
    async (s) =>
      s.otherImporter.command(
        'registerAgreement',
        {
          kind: 'INSTITUTION_IMPORTER',
          importerId: s.importerId,
          institutionId: s.institutionId,
          ...agreementTerms('x'),
        },
        'agreement { id }',
      ),
  ],
  [
    'no token',
    'UNAUTHENTICATED',
    async (s) => (await s.hub.as(undefined)).command('shelve', { codes: s.shelved }, 'items { code }'),
  ],
  ['a NUL character in a text', 'BAD_INPUT', enter({ lotNumber: 'a\u0000b' })],
  ['a NUL character in a key', 'BAD_INPUT', enter({ 'a\u0000b': 1 })],
  ['a text with a lone surrogate', 'BAD_INPUT', enter({ lotNumber: 'a\ud83d' })],
  ['a quantity whose sum would overflow', 'BAD_INPUT', enter({ quantity: 2_147_483_647 })],
  [
    'a NUL character in the document',
    'BAD_INPUT',
    async (s) => s.importer.query(String.raw`{ drugs(after: "\u0000") { nodes { id } } }`),
  ],
  [
    'deeply nested lists',
    'OPERATION_TOO_LARGE',
    async (s) => {
      const nested = Array.from({ length: 30 }).reduce<string>(
        (inner) => `importer { bondedLots { nodes { ${inner} } } }`,
        'id',
      );
      return s.importer.query(`{ bondedLots { nodes { ${nested} } } }`);
    },
  ],
  [
    'a document that is nested too deeply',
    'OPERATION_TOO_COMPLEX',
    async (s) => s.importer.query(`{ ${'... { '.repeat(1600)} __typename ${'} '.repeat(1600)} }`),
  ],
  [
    'a subscription over plain HTTP',
    'BAD_REQUEST',
    async (s) => s.importer.query('subscription { stockChanged { cursor } }'),
  ],
];
