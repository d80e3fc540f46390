import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitNotes, copiesOf, appliedBy, logOf, startFollower, startOwner } from '../testing/networked-notes.ts';
import { onNoteWritten } from '../testing/note-copy.ts';
import { writeNote } from '../testing/note.ts';
import type { TestAgency } from '../testing/test-agency.ts';
import { newTestNetwork, transports, type TestNetwork } from '../testing/test-transports.ts';
import { until } from '../testing/until.ts';
import { nudgeFollowers } from '../in-force/nudge-followers.ts';

describe.each(transports)('a feed transported by %s', (kind) => {
  let network: TestNetwork;
  let owner: TestAgency;
  let started: TestAgency[];
  let held: PromiseWithResolvers<void>;
  const keep = async (agency: Promise<TestAgency>): Promise<TestAgency> => {
    started.push(await agency);
    return agency;
  };

  beforeEach(async () => {
    started = [];
    held = Promise.withResolvers();
    network = await newTestNetwork(kind);
    owner = await keep(startOwner(await network.join()));
  });
  afterEach(async () => {
    held.resolve();
    for (const agency of started.toReversed()) await agency.close();
    await network.close();
  });

  /** A follower whose reaction waits before applying anything. */
  async function startHeldFollower() {
    const reacting = Promise.withResolvers<void>();
    const react = onNoteWritten('owner');
    const follower = await keep(
      startFollower(await network.join(), {
        ...react,
        apply: async (context, data) => {
          reacting.resolve();
          await held.promise;
          await react.apply(context, data);
        },
      }),
    );
    return { follower, reacting: reacting.promise };
  }

  test('facts arrive immediately, in commit order and without a gap', async () => {
    await commitNotes(owner.database, 450);
    const follower = await keep(startFollower(await network.join()));
    await follower.follow();
    const writing = Array.from({ length: 20 }, (_, index) =>
      writeNote(owner.as(), { idempotencyKey: `note-${index}`, text: 'one of many at a time' }),
    );
    await Promise.all(writing);
    await until(async () => (await appliedBy(follower)).length === 470);
    const began = performance.now();
    for (let count = 471; count <= 500; count += 1) {
      await writeNote(owner.as(), { idempotencyKey: `note-${count}`, text: 'one after another' });
      await until(async () => (await appliedBy(follower)).length === count);
    }
    // Polling every second, as a follower also does, would take thirty.
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(await appliedBy(follower)).toEqual(await logOf(owner));
  });

  test('a page is as long as was asked for at most, and names the event before it', async () => {
    const source = (await network.join()).source('owner');
    await commitNotes(owner.database, 3);
    const ids = await logOf(owner);
    const page = async (after: number, limit: number) => {
      const { head, previousId, events } = await source.pull(after, limit);
      return { head, previousId, events: events.map(({ id }) => id) };
    };
    expect(await page(0, 2)).toEqual({ head: 3, previousId: null, events: ids.slice(0, 2) });
    expect(await page(1, 1)).toEqual({ head: 3, previousId: ids[0], events: [ids[1]] });
    expect(await page(3, 1)).toEqual({ head: 3, previousId: ids[2], events: [] });
    expect(await page(4, 1)).toEqual({ head: 3, previousId: null, events: [] });
  });

  test('a catch-up applies everything committed before the call, even while another is under way', async () => {
    const follower = await keep(startFollower(await network.join()));
    const catchUpAfterCommit = async (): Promise<boolean> => {
      const [id] = await commitNotes(owner.database, 1);
      await follower.agency.catchUp(['owner']);
      return (await copiesOf(follower)).has(id!);
    };
    const seen = await Promise.all(Array.from({ length: 30 }, catchUpAfterCommit));
    expect(seen).toEqual(Array(30).fill(true));
    expect(await appliedBy(follower)).toEqual(await logOf(owner));
  });

  test('[R96] a nudge returns once the follower has applied what was committed, not before', async () => {
    const { follower, reacting } = await startHeldFollower();
    const [id] = await commitNotes(owner.database, 1);
    let answered = false;
    const nudge = owner.agency.transport.nudge('owner', 'follower').then(() => (answered = true));
    await reacting;
    // A later request has been answered; this one has not.
    await owner.agency.transport.source('owner').pull(0, 1);
    expect(answered).toBe(false);
    held.resolve();
    await nudge;
    expect(await copiesOf(follower)).toEqual(new Set([id]));
  });

  test('[R96] a follower that is down and one that hangs are named after the timeout', async () => {
    const { follower } = await startHeldFollower();
    await keep(startFollower(await network.join(), onNoteWritten('owner'), 'ready'));
    await commitNotes(owner.database, 1);
    const { transport } = owner.agency;
    expect(await nudgeFollowers(transport, 'owner', ['follower', 'ready', 'away'], 500)).toEqual(['follower', 'away']);
    held.resolve();
    await until(async () => (await copiesOf(follower)).size === 1);
  });

  test('[R96] a follower that comes back in time counts as having obeyed', async () => {
    const { transport } = owner.agency;
    const nudging = nudgeFollowers(transport, 'owner', ['follower'], 10_000);
    await expect(transport.nudge('owner', 'follower')).rejects.toThrow(/no responders|does not follow/);
    const [id] = await commitNotes(owner.database, 1);
    const follower = await keep(startFollower(await network.join()));
    expect(await nudging).toEqual([]);
    expect(await copiesOf(follower)).toEqual(new Set([id]));
  });

  test('a follower that cannot reach the owner is refused: it must not decide on stale copies', async () => {
    const follower = await keep(startFollower(await network.join(), onNoteWritten('away')));
    await expect(follower.agency.catchUp(['away'])).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      params: { upstream: 'away' },
    });
  });
});
