import { districtOfAgency } from '@hub/whitelists/published/agencies.ts';

/**
 * Organisations of the demonstration data. 科园信海 and 首都医科大学附属北京儿童医院 are real and were part of the first
 * case, as reported in April 2024; all others are invented, and their names say so.
 */
const id = (group: string, number: number): string =>
  `01900000-0000-7000-8000-${group}${String(number).padStart(8, '0')}`;

export const importers = [
  {
    key: 'keyuan',
    id: id('0001', 1),
    name: '科园信海（北京）医疗用品贸易有限公司',
    nameEn: 'Keyuan Xinhai (Beijing) Medical Products Trade Co., Ltd.',
    customsCode: '1111600001',
  },
  ...['甲', '乙'].map((letter, index) => ({
    key: `importer${index + 2}`,
    id: id('0001', index + 2),
    name: `示例进口企业${letter}（虚构）`,
    nameEn: `Example Importer ${index + 2} (invented)`,
    customsCode: `111160000${index + 2}`,
  })),
];

interface DemoInstitution {
  key: string;
  id: string;
  name: string;
  nameEn: string;
  district: string;
}

const districts = ['朝阳区', '海淀区', '东城区', '丰台区', '石景山区', '通州区', '顺义区'];

export const institutions: readonly DemoInstitution[] = [
  {
    key: 'bch',
    id: id('0002', 1),
    name: '首都医科大学附属北京儿童医院',
    nameEn: 'Beijing Children’s Hospital, Capital Medical University',
    district: '西城区',
  },
  ...districts.map((district, index) => ({
    key: `hospital${index + 2}`,
    id: id('0002', index + 2),
    name: `示例医院${index + 2}（虚构）`,
    nameEn: `Example Hospital ${index + 2} (invented)`,
    district,
  })),
  // Not on the list: whoever tries the procedure applies for it.
  {
    key: 'applicant',
    id: id('0002', 9),
    name: '示例申报医院（虚构）',
    nameEn: 'Example Applicant Hospital (invented)',
    district: '昌平区',
  },
];

/** The market regulators of the districts: their Chinese names follow from the register, the English ones from their codes. */
const districtRegulators = [...districtOfAgency].map(([code, district]) => ({
  code,
  name: `北京市${district}市场监督管理局`,
  nameEn: `Administration for Market Regulation of ${code[0]}${code.slice(1, -'_AMR'.length).toLowerCase()} District, Beijing`,
}));

export const agencies = [
  { code: 'BJHC', name: '北京市卫生健康委员会', nameEn: 'Beijing Municipal Health Commission' },
  {
    code: 'BJMPA',
    name: '北京市药品监督管理局',
    nameEn: 'Beijing Municipal Medical Products Administration',
  },
  {
    code: 'TIANZHU',
    name: '首都机场临空经济区管理委员会（天竺综合保税区）',
    nameEn: 'Tianzhu Comprehensive Bonded Zone Committee',
  },
  { code: 'CUSTOMS', name: '北京海关', nameEn: 'Beijing Customs' },
  { code: 'MIB', name: '北京市医疗保障局', nameEn: 'Beijing Municipal Medical Insurance Bureau' },
  { code: 'SHUNYI', name: '北京市顺义区人民政府', nameEn: 'People’s Government of Shunyi District' },
  { code: 'NMPA', name: '国家药品监督管理局', nameEn: 'National Medical Products Administration' },
  { code: 'NHC', name: '国家卫生健康委员会', nameEn: 'National Health Commission' },
  ...districtRegulators,
];
