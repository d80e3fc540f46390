import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Steps } from '../testing/listing-steps.ts';
import { diseaseCodes, hospitalIds, arrangeWhitelists, type Answer, type Whitelists } from '../arrange.ts';
import { ListVersion } from './list-version.entity.ts';

const party = { name: 'M', address: 'M, X' };
const classes = 'VACCINE, NARCOTIC, PSYCHOTROPIC, TOXIC, RADIOACTIVE, PRECURSOR';

describe.each(databases)('drugs of excluded classes on %s', (dialect) => {
  let register: Whitelists;
  let psychotropic: string;
  let ordinary: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    await new Steps(register).listed(['H1'], '2024-09-18');
    psychotropic = await approved('氯巴占', 'PSYCHOTROPIC');
    ordinary = await approved('普通药');
  });
  afterAll(() => register.close());

  const registerDrug = (name: string, excludedClass?: string): Promise<Answer> => {
    const texts = { name, nameEn: name, dosageForm: '片剂', specification: '1 mg', unit: '盒', origin: 'X', port: 'P' };
    const input = {
      ...texts,
      holder: party,
      manufacturer: party,
      diseaseCodes: diseaseCodes.slice(0, 1),
      excludedClass,
      licenceScope: ['CHEMICAL'],
    };
    return register.send('BJMPA', 'registerDrug', input, 'drug { id excludedClass }');
  };
  const approved = async (name: string, excludedClass?: string): Promise<string> => {
    const drugId = (await registerDrug(name, excludedClass)).payload.drug.id;
    const shares = [{ institutionId: hospitalIds.H1 }];
    await register.send('BJMPA', 'recordApproval', {
      number: name,
      date: '2024-09-13',
      lines: [{ drugId, quantity: 1, shares }],
    });
    return drugId;
  };
  /** Publishes the drug and no other: what was on the list before is of no concern here. */
  const publish = async (drugId: string, justification?: string) => {
    await register.em().nativeDelete(ListVersion, { kind: 'DRUG' });
    const input = { base: 0, entries: [{ drugId, institutionIds: [hospitalIds.H1], justification }] };
    return register.send('BJMPA', 'publishDrugList', input, 'list { entries { drug { id } justification } }');
  };
  const change = (key: string, value: string, validFrom: string, by = 'BJMPA') =>
    register.send(by, 'changeSetting', { key, value, validFrom, documentHash: 'a'.repeat(64) });
  const setting = async (key: string) =>
    (await register.ask(undefined, '{ settings { key value } }')).settings.find(
      (each: { key: string }) => each.key === key,
    ).value;

  test('[R42] [D21] clobazam is registered as what it is, and refused on the list', async () => {
    expect(await setting('drug.excludedClasses')).toBe(classes);
    const { drug } = await register.ask(undefined, `{ drug(id: "${psychotropic}") { excludedClass } }`);
    expect(drug.excludedClass).toBe('PSYCHOTROPIC');
    const params = { drug: psychotropic, drugName: '氯巴占', class: 'PSYCHOTROPIC' };
    expect(await publish(psychotropic)).toMatchObject({ codes: ['EXCLUDED_CLASS'], params });
    expect((await publish(psychotropic, '患者急需')).codes).toEqual(['EXCLUDED_CLASS']);
    expect((await publish(ordinary)).payload.list.entries).toEqual([{ drug: { id: ordinary }, justification: null }]);
  });

  test.each(classes.split(', '))('[D21] a drug of class %s is refused', async (excludedClass) => {
    expect((await publish(await approved(excludedClass, excludedClass))).codes).toEqual(['EXCLUDED_CLASS']);
  });

  test('a class that the setting does not name is refused', async () => {
    expect((await registerDrug('某药', 'PSYCOTROPIC')).codes).toEqual(['BAD_INPUT']);
  });

  test.each<[string, string, string, string]>([
    ['BJHC', 'drug.excludedClasses', 'VACCINE', 'FORBIDDEN'],
    ['TIANZHU', 'drug.excludedInPrinciple', 'JUSTIFIED', 'FORBIDDEN'],
    ['BJMPA', 'drug.excludedClasses', 'VACCINE,TOXIC', 'BAD_INPUT'],
    ['BJMPA', 'drug.excludedClasses', 'VACCINE, VACCINE', 'BAD_INPUT'],
    ['BJMPA', 'drug.excludedClasses', 'vaccine', 'BAD_INPUT'],
    ['BJMPA', 'drug.excludedInPrinciple', 'ALLOWED', 'BAD_INPUT'],
    ['BJMPA', 'institution.visits', '1', 'FORBIDDEN'],
  ])('%s: %s = %s is refused %s', async (by, key, value, code) => {
    expect((await change(key, value, '2024-09-20', by)).codes).toEqual([code]);
  });

  test('[D36] from the day on which exceptions are allowed, one needs a reason, which is public', async () => {
    expect((await change('drug.excludedInPrinciple', 'JUSTIFIED', '2024-09-20')).codes).toEqual([]);
    register.at('2024-09-19 23:59');
    expect((await publish(psychotropic, '患者急需')).codes).toEqual(['EXCLUDED_CLASS']);
    register.at('2024-09-20 00:00');
    const params = { drug: psychotropic, criterion: 'EXCLUDED_CLASS' };
    expect(await publish(psychotropic)).toMatchObject({ codes: ['JUSTIFICATION_MISSING'], params });
    expect((await publish(psychotropic, '患者急需')).codes).toEqual([]);
    const query = '{ publishedList(kind: DRUG) { entries { drug { id } justification } } }';
    const { publishedList } = await register.ask(undefined, query);
    expect(publishedList.entries).toEqual([{ drug: { id: psychotropic }, justification: '患者急需' }]);
  });

  test('[D36] the list of classes is read as of the day of the decision', async () => {
    await change('drug.excludedInPrinciple', 'REFUSED', '2024-09-20');
    await change('drug.excludedClasses', 'VACCINE, HORMONE', '2024-09-25');
    expect((await registerDrug('激素', 'HORMONE')).codes).toEqual(['BAD_INPUT']);
    register.at('2024-09-24 23:59');
    expect((await publish(psychotropic)).codes).toEqual(['EXCLUDED_CLASS']);
    register.at('2024-09-25 00:00');
    expect((await publish(psychotropic)).codes).toEqual([]);
    expect((await publish(await approved('激素', 'HORMONE'))).codes).toEqual(['EXCLUDED_CLASS']);
  });
});
