/** A target of the hub, and whether this run met it. Missing it is a result, not a failure. */
export interface Target {
  what: string;
  /** What was measured, in words. */
  seen: string;
  met: boolean;
}

export function targetLines(targets: readonly Target[]): string {
  return targets.map(({ what, seen, met }) => `${met ? 'met    ' : 'not met'}  ${what}: ${seen}`).join('\n');
}
