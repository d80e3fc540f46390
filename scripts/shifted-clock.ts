import { existsSync } from 'node:fs';

const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1';

/**
 * The environment in which a process, and every program that it starts, sees its clock begin at an instant. Without
 * Debian's package `faketime`, and where the whole run is under it already, an empty one: the clock stays as it is.
 */
export function clockAt(instant: string): Record<string, string> {
  if (!existsSync(library) || process.env['FAKETIME']) return {};
  const seconds = Math.round((Date.parse(instant) - Date.now()) / 1000);
  return {
    LD_PRELOAD: library,
    FAKETIME: seconds < 0 ? `${seconds}` : `+${seconds}`,
    // Time limits go by the other clock, which stays the machine's.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
}
