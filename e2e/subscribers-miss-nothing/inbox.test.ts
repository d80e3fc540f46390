import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Data } from '@hub/embedded/client.ts';
import type { Parties } from '@hub/embedded/demo/steps.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { agree, partiesOf } from '../arrange.ts';
import { FollowedInbox } from '../followed-inbox.ts';
import { assessedDrug, sign } from '../nothing-moves-after-a-stop-use/assessed-drug.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';

/** Fields of safety, of the white lists and of customs. */
const selection = `id kind open acknowledgedAt sentAt
  subject { ... on ControlMeasure { id orderedAt drug { id nameEn stock { released } } } }`;

describe.each(databases)('a hospital that follows its inbox, on %s,', (dialect) => {
  let hub: TestHub;
  let parties: Parties;
  let stopped: { drugId: string; measure: Data };
  let own: FollowedInbox;
  let ofOther: FollowedInbox;

  beforeAll(async () => {
    hub = await startTestHub(dialect);
    parties = await partiesOf(hub);
    await agree(parties);
    const { drugId, assessmentId } = await assessedDrug(parties, 1, hub.clock());
    own = new FollowedInbox(hub, 'bch', { field: 'safetyInboxChanged', selection });
    ofOther = new FollowedInbox(hub, 'hospital2', { field: 'safetyInboxChanged', selection });
    stopped = { drugId, measure: await sign(await hub.as('bjhc'), assessmentId) };
  });
  afterAll(async () => {
    await own.stop();
    await ofOther.stop();
    await hub.close();
  });

  test('[R96] is told of a stop-use in its transaction, with what other agencies know of the drug', async () => {
    const [notice] = await own.received(1);
    const { orderedAt } = notice!.subject;
    const drug = { id: stopped.drugId, nameEn: 'Examplumab (invented)', stock: { released: 7 } };
    expect(notice).toEqual({
      id: expect.any(String),
      kind: 'STOP_USE',
      open: true,
      acknowledgedAt: null,
      sentAt: orderedAt,
      subject: { id: stopped.measure.id, orderedAt, drug },
    });
  });

  test('[R100] acknowledges it, and gets the changed item, also when it comes back later', async () => {
    const [notice] = await own.received(1);
    await parties.institution.command('acknowledgeSafetyItems', { itemIds: [notice!.id] }, 'items { id }');
    const [, changed] = await own.received(2);
    expect(changed).toEqual({ ...notice, open: false, acknowledgedAt: expect.any(String) });
    const back = new FollowedInbox(hub, 'bch', { field: 'safetyInboxChanged', selection, after: own.cursors[0]! });
    expect(await back.received(1)).toEqual([changed]);
    await back.stop();
    expect(back.cursors).toEqual([own.cursors[1]]);
  });

  test('[D37] gets nothing of others', async () => {
    const toOthers = (await parties.bjmpa.query('{ inbox { safety { nodes { id } } } }')).inbox.safety.nodes;
    expect(toOthers).not.toEqual([]);
    expect([own.items.length, ofOther.items]).toEqual([2, []]);
  });
});
