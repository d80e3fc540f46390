import { paper } from '../journey.ts';

export const manufacturer = 'Example Manufacturer (invented)';
const party = { name: manufacturer, address: 'Invented' };
export const texts = { dosageForm: '注射用冻干粉', specification: '0.4 mg', origin: '虚构国', port: '北京天竺' };
export const diseaseCode = '1-001';

const papers = ['REGISTRATION', 'APPLICATION_REPORT', 'COMMITMENT', 'IMPORT_LIST'].map((type) =>
  paper(type, 'EVERY_PAGE'),
);

/** A dossier that lacks nothing. */
export const dossierOf = (name: string, quantity: number, input: object = {}) => ({
  planned: { ...texts, name, quantity, holder: party, manufacturer: party },
  diseaseCodes: [diseaseCode],
  inGuideline: false,
  marketedAbroad: ['EU', 'US'],
  domesticStatus: 'NOT_REGISTERED',
  purpose: '用于罕见病患者的治疗',
  necessity: '国内没有可替代的药品',
  contact: '药学部',
  documents: papers,
  ...input,
});

/** The register's entry of the drug of a dossier. */
export const drugOf = (name: string, nameEn: string) => ({
  ...texts,
  name,
  nameEn,
  unit: '盒',
  holder: party,
  manufacturer: party,
  diseaseCodes: [diseaseCode],
  licenceScope: ['BIOLOGICAL'],
});
