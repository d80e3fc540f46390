import { newId } from '@hub/shared/id/new-id.ts';
import type { CommandCaller } from '@hub/shared/command/agency.ts';
import { command } from '@hub/shared/command/command.ts';
import type { CommandInput } from '@hub/shared/command/definition.ts';
import { startOfDay } from '@hub/shared/time/bounds-of-day.ts';
import { namedMembers } from '../list-draft/publish-draft.ts';
import { publishList } from '../list-version/publish-list.ts';
import { PilotPeriod } from '../pilot-period/pilot-period.entity.ts';

interface Members extends CommandInput {
  kind: 'INSTITUTION' | 'IMPORTER';
  memberIds: readonly string[];
}

const publishAtOnce = command({
  name: 'publishAtOnce',
  async run(context, { kind, memberIds }: Members) {
    const [first] = await context.em.find(PilotPeriod, {}, { orderBy: { setAt: 'asc' }, limit: 1 });
    const { from } = first!;
    const publishedBy = kind === 'INSTITUTION' ? 'BJHC' : 'TIANZHU';
    const members = await namedMembers(context.em, kind, memberIds);
    const then = { ...context, now: startOfDay(from) };
    await publishList(then, { kind, effectiveFrom: from, publishedBy, members });
  },
});

/**
 * Puts organisations on the first version of a list without its procedure, in force from the first day of the pilot. For
 * tests about what happens under a list.
 */
export async function listAtOnce(
  caller: CommandCaller,
  kind: 'INSTITUTION' | 'IMPORTER',
  memberIds: readonly string[],
): Promise<void> {
  if (memberIds.length > 0) await publishAtOnce(caller, { idempotencyKey: newId(), kind, memberIds });
}
