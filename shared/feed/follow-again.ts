/**
 * A migration's statement after which a log is applied again from its first event: a follower that starts to react to
 * more facts, or to store more of them, also needs those from before.
 */
export function followAgain(upstream: string): string {
  return `update feed_cursor set epoch = null, position = 0, event_id = null, rebuilds = rebuilds + 1 where upstream = '${upstream}'`;
}
