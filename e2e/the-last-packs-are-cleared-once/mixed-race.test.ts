import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Random } from '../others-do-not-show/random.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { raceIn, type Race } from './act.ts';
import { requireExact, requireHonest } from './exact.ts';
import { approved, arrangeField, issue, type Field } from './field.ts';
import { startRacer, together, type Racer } from './racer.ts';
import { statusOf, tallyUp } from './tally.ts';

const seed = 20_261_231;
/** How many commands are under way at any time. */
const atOnce = 20;
/** Processes of customs on one database. An SQLite file takes one transaction at a time, whoever writes it. */
const processesOn = { sqlite: 1, mysql: 4 };

describe.each(databases)('what is done at once under one approval, on %s,', (dialect) => {
  const processes = processesOn[dialect];
  const of = processes > 1 ? `from ${processes} processes ` : '';
  let hub: TestHub;
  let others: Racer[];
  let race: Race;
  let field: Field;

  beforeAll(async () => {
    hub = await startTestHub(dialect);
    const own = raceIn(hub, atOnce / processes);
    [field, ...others] = await Promise.all([
      arrangeField(hub, own, new Random(seed)),
      ...Array.from({ length: processes - 1 }, () => startRacer(hub, atOnce / processes)),
    ]);
    race = together([own, ...others.map((other) => other.race)]);
  });
  afterAll(async () => {
    await Promise.all(others.map((other) => other.end()));
    await hub.close();
  });

  test(`[R3] [R75] [R78] [D40] 200 applications, issues, cancellations and releases ${of}leave exact sums: whoever fits is served, nobody beyond`, async () => {
    const { tally, acts } = field;
    expect(acts).toHaveLength(200);
    const answers = await race(acts);
    tallyUp(tally, acts, answers);
    await requireExact(hub, field);
    await requireHonest(hub, field, acts, answers);

    // Nothing is freed any more: whoever did not fit tries again, with those who applied meanwhile.
    const waiting = [...tally.forms].filter(([, form]) => statusOf(form) === 'APPLIED').map(([id]) => id);
    const again = [
      ...waiting.map((formId, index) => issue(formId, `通关单-C${index}`)),
      ...acts.filter((_, index) => answers[index]!.code === 'FORM_EXCEEDED'),
    ];
    const later = await race(again);
    tallyUp(tally, again, later);
    await requireExact(hub, field);
    await requireHonest(hub, field, again, later);
    const left = { approval: approved - tally.cleared, ofForm: new Map<string, number>() };
    for (const [id, { quantity, released }] of tally.forms) left.ofForm.set(id, quantity - released);
    const quotas = later.filter(({ code }) => code === 'QUOTA_EXCEEDED');
    expect(quotas.length).toBeGreaterThan(0);
    for (const { requested } of quotas) expect(requested).toBeGreaterThan(left.approval);
    const full = again.filter((_, index) => later[index]!.code === 'FORM_EXCEEDED');
    for (const { input } of full) expect(left.ofForm.get(input['formId'] as string)).toBe(0);
  });
});
