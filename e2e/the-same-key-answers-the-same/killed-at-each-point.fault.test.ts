import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrange, commands, type Arranged, type Command, type CommandName } from './commands.ts';
import { killEach } from './killed.ts';
import { leftBy, requireAgreement } from './left.ts';
import { points, type Point } from './points.ts';
import { nothing, once, requireSameAnswer } from './repeated.ts';

/** Those that go back share all but their own rows with those that go forward: they are killed around the commit. */
const pointsOf: Record<CommandName, readonly Point[]> = {
  issueClearanceForm: points,
  releaseFromZone: points,
  confirmGatePassage: points,
  cancelRelease: ['before COMMIT', 'during COMMIT'],
  cancelClearanceForm: ['before COMMIT', 'during COMMIT'],
};

describe.each(databases)('a process that is killed, on %s,', (dialect) => {
  let arranged: Arranged;
  beforeAll(async () => {
    arranged = await arrange(dialect);
  });
  // Fails if the books do not balance.
  afterAll(() => arranged.hub.close());

  test.each(Object.keys(commands) as CommandName[])(
    '[R75] [R77] [R78] at any point of %s leaves all of it or nothing, and the same key answers the same',
    async (name) => {
      const { hub } = arranged;
      const killed: { point: Point; command: Command }[] = [];
      for (const point of pointsOf[name]) killed.push({ point, command: await commands[name].prepare(arranged) });
      await hub.customs.agency.catchUp(['whitelists', 'trace', 'safety']);
      await killEach(killed, hub);

      for (const { point, command } of killed) {
        const left = await leftBy(hub, command);
        if (point === 'during COMMIT') expect([nothing, once]).toContainEqual(left);
        else expect({ point, ...left }).toEqual({ point, ...(point === 'after COMMIT' ? once : nothing) });
      }
      await requireAgreement(hub);
      for (const { command } of killed) await requireSameAnswer(hub, command);
    },
  );
});
