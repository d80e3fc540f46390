export interface DrugTexts {
  name: string;
  nameEn: string;
  dosageForm: string;
  specification: string;
  manufacturer: string;
  origin: string;
  diseaseCode: string;
  /** What an importer's licence must allow for it. */
  licenceScope?: readonly string[];
}

/** What an application and the register say alike of a drug variety (D32). */
export function variety({ name, dosageForm, specification, manufacturer, origin }: DrugTexts) {
  const party = { name: manufacturer, address: `${manufacturer}, ${origin}` };
  return { name, dosageForm, specification, origin, port: '北京天竺', holder: party, manufacturer: party };
}
