import { expect } from 'vitest';
import type { Forms } from '@hub/customs/testing/arrange-forms.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import type { Command } from './commands.ts';
import { leftBy, requireAgreement } from './left.ts';

export const nothing = { answers: 0, events: 0, auditRows: 0 };
export const once = { answers: 1, events: 1, auditRows: 1 };

/** That a command whose answer was lost is carried out by sending it again, once however often that is done. Returns the answer. */
export async function requireSameAnswer(hub: Forms, command: Command): Promise<unknown> {
  const [first, together] = await Promise.all([issue(hub.customs, command), issue(hub.customs, command)]);
  expect(Object.keys(first as object)).toEqual(command.select.match(/\w+(?= \{)/g));
  expect(together).toEqual(first);
  expect(await issue(hub.customs, command)).toEqual(first);
  expect(await leftBy(hub, command)).toEqual(once);
  await requireAgreement(hub);
  return first;
}
