import { globSync } from 'node:fs';

/** The library of Debian's package `faketime`, where that is installed. */
export const clockLibrary = globSync('/usr/lib/*/faketime/libfaketimeMT.so.1')[0];

/**
 * The environment in which a process, and every program that it starts, sees its clock begin at an instant. Without
 * the library, and where the whole run is under it already, an empty one: the clock stays as it is.
 */
export function clockAt(instant: string): Record<string, string> {
  if (!clockLibrary || process.env['FAKETIME']) return {};
  const seconds = Math.round((Date.parse(instant) - Date.now()) / 1000);
  return {
    LD_PRELOAD: clockLibrary,
    FAKETIME: seconds < 0 ? `${seconds}` : `+${seconds}`,
    // Time limits go by the other clock, which stays the machine's.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
}
