import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { TraceAlert } from '@hub/trace/trace-alert/trace-alert.entity.ts';
import { databaseState } from '../database-state.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { severallyWrong } from './one-answer.ts';
import { situationOf, type Situation } from './situation.ts';

describe.each(databases)('on %s', (dialect) => {
  let hub: TestHub;
  let situation: Situation;

  beforeAll(async () => {
    hub = await startTestHub(dialect);
    situation = await situationOf(hub);
  });
  afterAll(() => hub.close());

  test.each(severallyWrong)('one answer reports everything that is wrong: %s', async (_, codes, attempt) => {
    const before = await databaseState(hub);
    await expect(attempt(situation)).rejects.toMatchObject({ codes });
    expect(await databaseState(hub)).toEqual(before);
  });

  test('[R79] [R89] each pack meant for another hospital raises its own alert', async () => {
    const { stranger, releaseId, received } = situation;
    const codes = received.slice(0, 2);
    const attempt = stranger.command('receive', { releaseId, codes }, 'items { code }');
    await expect(attempt).rejects.toMatchObject({ codes: ['WRONG_INSTITUTION', 'WRONG_INSTITUTION'] });
    const alerts = await hub.subgraphs.trace.agency.database.orm.em.fork().find(TraceAlert, {});
    expect(alerts.map(({ code }) => code).sort()).toEqual(codes);
  });

  test('texts of maximum length, counted in characters, are stored whole and found by name', async () => {
    const { bjmpa } = situation;
    // A character outside the basic plane: two UTF-16 units in JavaScript, one character in a database.
    const longest = (kind: keyof typeof maxLength) => '\u{20000}'.repeat(maxLength[kind]);
    const [name, term] = [longest('name'), longest('term')];
    const party = { name, address: `${longest('note').slice(4)}\n中` };
    const texts = { name, nameEn: longest('longName'), dosageForm: term, specification: name, unit: longest('unit') };
    const input = { ...texts, origin: term, port: term, holder: party, manufacturer: party };
    const selection =
      'name nameEn dosageForm specification unit origin port holder { name address } manufacturer { name address }';
    const { drug } = await bjmpa.command(
      'registerDrug',
      { ...input, diseaseCodes: ['2-001'], licenceScope: ['CHEMICAL'] },
      `drug { id ${selection} }`,
    );
    const { id, ...kept } = drug;
    expect(kept).toEqual(input);
    const { drugs } = await bjmpa.query('query ($search: String) { drugs(search: $search) { nodes { id } } }', {
      search: name,
    });
    expect(drugs.nodes).toEqual([{ id }]);
  });

  test('a drug is found by name, regardless of Unicode form and case', async () => {
    const { bjmpa } = situation;
    const party = { name: 'M', address: 'M, X' };
    const texts = {
      name: '示例药ＡＢＣ',
      nameEn: 'Éculizumab-Ω 100%_a',
      dosageForm: '片剂',
      specification: '1',
      unit: '盒',
    };
    const input = {
      ...texts,
      origin: 'X',
      port: 'Y',
      holder: party,
      manufacturer: party,
      diseaseCodes: ['2-001'],
      licenceScope: ['CHEMICAL'],
    };
    const { drug } = await bjmpa.command('registerDrug', input, 'drug { id }');
    for (const search of ['éculizumab', 'E\u0301CULIZUMAB', '-ω', '\u2126', 'abc', 'ａｂｃ', '药A', '100%_A', '0%_']) {
      const { drugs } = await bjmpa.query('query ($search: String) { drugs(search: $search) { nodes { id } } }', {
        search,
      });
      expect([search, drugs.nodes]).toEqual([search, [{ id: drug.id }]]);
    }
  });
});
