import { globSync } from 'node:fs';

/** The library of Debian's package `faketime`, if it is installed. */
export const clockLibrary = globSync('/usr/lib/*/faketime/libfaketimeMT.so.1')[0];

/**
 * Environment variables that make the clock of a process and its children start at an instant. Empty without the
 * library or if the whole run already uses it: the clock then stays as it is.
 */
export function clockAt(instant: string): Record<string, string> {
  if (!clockLibrary || process.env['FAKETIME']) return {};
  const seconds = Math.round((Date.parse(instant) - Date.now()) / 1000);
  return {
    LD_PRELOAD: clockLibrary,
    FAKETIME: seconds < 0 ? `${seconds}` : `+${seconds}`,
    // Timeouts use the monotonic clock, which stays the machine's.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
}
