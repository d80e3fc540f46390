import type { CommandContext } from '../command/context.ts';
import { endItems } from './end-items.ts';

/** Closes the notices of a kind about these things: what they tell is no longer so. */
export function closeNotices(context: CommandContext, kind: string, about: readonly string[]): Promise<void> {
  return endItems(context, { about, kind, task: false, open: true });
}
