import { traceCodes } from '@hub/embedded/demo/steps.ts';
import { institutions } from '@hub/embedded/demo/organisations.ts';
import { recordLetter, type Situation } from './situation.ts';

/** Several errors in one input, the codes in its one answer, and the attempt. */
type Attempt = readonly [title: string, codes: readonly string[], attempt: (s: Situation) => Promise<unknown>];

const unknownId = '01900000-0000-7000-8000-999999999999';
const tomorrow = ({ hub }: Situation) => new Date(hub.clock().getTime() + 24 * 60 * 60 * 1000).toISOString();

export const severallyWrong: readonly Attempt[] = [
  [
    '[R85] malformed codes',
    ['TRACE_CODE_INVALID', 'TRACE_CODE_INVALID'],
    async (s) =>
      s.importer.command('codeItems', { lotId: s.lotId, codes: ['1', ...traceCodes(51, 1), '2'] }, 'items { code }'),
  ],
  [
    '[R85] codes that are already assigned',
    ['CODE_ALREADY_ASSIGNED', 'CODE_ALREADY_ASSIGNED'],
    async (s) => s.importer.command('codeItems', { lotId: s.lotId, codes: s.shelved.slice(0, 2) }, 'items { code }'),
  ],
  [
    '[R85] packs scanned in twice',
    ['WRONG_STATE', 'WRONG_STATE'],
    async (s) => s.importer.command('scanIn', { codes: s.shelved.slice(0, 2) }, 'items { code }'),
  ],
  [
    'a scan of unknown codes among known ones',
    ['NOT_FOUND', 'NOT_FOUND'],
    async (s) => {
      const [first, second] = traceCodes(52, 2);
      return s.importer.command('shelve', { codes: [first, s.shelved[0], second] }, 'items { code }');
    },
  ],
  [
    '[R87] packs scanned out with another release',
    ['ITEM_NOT_IN_RELEASE', 'ITEM_NOT_IN_RELEASE'],
    async (s) =>
      s.importer.command('scanOut', { releaseId: s.releaseId, codes: s.shelved.slice(0, 2) }, 'items { code }'),
  ],
  [
    '[R78] [R86] a release of a pack that was never coded, and of one already released',
    ['ITEM_NOT_TRACED', 'WRONG_STATE'],
    async (s) =>
      s.importer.command(
        'releaseFromZone',
        { formId: s.formId, codes: [...traceCodes(53, 1), s.received[0]] },
        'release { id }',
      ),
  ],
  [
    '[R18] [R107] [R110] doctor, purpose and consent of a use',
    ['CONSENT_AFTER_USE', 'DOCTOR_NOT_LISTED', 'PURPOSE_NOT_LISTED'],
    async (s) => {
      const consent = { ...s.goodUse.consent, consentedAt: tomorrow(s) };
      return s.institution.command(
        'recordUse',
        { ...s.goodUse, doctor: '张三', diseaseCode: '1-001', consent },
        'use { id }',
      );
    },
  ],
  [
    '[D23] a name in place of a pseudonym, and a use in the future',
    ['PSEUDONYM_INVALID', 'BAD_INPUT'],
    async (s) =>
      s.institution.command('recordUse', { ...s.goodUse, patientPseudonym: '李四', usedAt: tomorrow(s) }, 'use { id }'),
  ],
  [
    '[R122] lots: one expired, one empty',
    ['LOT_EXPIRED', 'QUANTITY_NOT_POSITIVE'],
    async (s) => {
      const lots = [
        { lotNumber: 'X', expiryDate: '2024-01-01', quantity: 1 },
        { lotNumber: 'Y', expiryDate: '2030-01-01', quantity: 0 },
      ];
      return s.importer.command('enterBondedStock', { drugId: s.drugId, lots }, 'lots { id }');
    },
  ],
  [
    'an approval dated in the future that ends before its date, with a share above its total',
    ['BAD_INPUT', 'BAD_INPUT', 'BAD_INPUT'],
    async (s) => {
      const shares = [{ institutionId: s.institutionId, quantity: 2 }];
      return recordLetter(s, { date: '2199-01-01', validUntil: '2198-12-31', shares });
    },
  ],
  [
    '[R1] hospitals that are not listed',
    ['INSTITUTION_NOT_LISTED', 'INSTITUTION_NOT_LISTED'],
    async (s) => {
      const shares = [unknownId, s.institutionId, unknownId.replace('9', '8')].map((institutionId) => ({
        institutionId,
      }));
      return recordLetter(s, { shares });
    },
  ],
  [
    '[R27] [R30] hospitals on a drug list that no approval names',
    ['APPROVAL_MISSING', 'APPROVAL_MISSING'],
    async (s) => {
      const others = institutions.filter(({ id }) => id !== s.institutionId).slice(0, 2);
      const entries = [{ drugId: s.drugId, institutionIds: [s.institutionId, ...others.map(({ id }) => id)] }];
      return s.bjmpa.command('publishDrugList', { base: 1, entries }, 'list { id }');
    },
  ],
  [
    '[R18] purposes that a drug is not registered for',
    ['PURPOSE_NOT_LISTED', 'PURPOSE_NOT_LISTED'],
    async (s) => {
      const departments = [{ name: '甲', doctors: ['乙'] }];
      const input = { drugId: s.drugId, diseaseCodes: ['1-001', '2-001', '1-002'], patientGroup: '丙', departments };
      return s.institution.command('registerClinicalProtocol', input, 'protocol { id }');
    },
  ],
  [
    'unknown diseases of a drug',
    ['NOT_FOUND', 'NOT_FOUND'],
    async (s) => {
      const party = { name: 'M', address: 'M, X' };
      const texts = {
        name: '丁',
        nameEn: 'D',
        dosageForm: '片剂',
        specification: '1',
        unit: '盒',
        origin: 'X',
        port: 'Y',
      };
      const input = {
        ...texts,
        holder: party,
        manufacturer: party,
        diseaseCodes: ['1-999', '2-001', '2-999'],
        licenceScope: ['CHEMICAL'],
      };
      return s.bjmpa.command('registerDrug', input, 'drug { id }');
    },
  ],
];
