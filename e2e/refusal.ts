import { RequestFailed } from '@hub/embedded/client.ts';

export const notRefused = 'not refused';

/** The distinct codes that an attempt was refused with, or `notRefused`; the error's text if it failed otherwise. */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => notRefused,
    (error: unknown) => (error instanceof RequestFailed ? [...new Set(error.codes)].join() : String(error)),
  );
}
