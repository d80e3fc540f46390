import { RequestFailed } from '@hub/embedded/client.ts';

/** The codes that an attempt was refused with; what it says otherwise. */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'was not refused',
    (error: unknown) => (error instanceof RequestFailed ? error.codes.join() : String(error)),
  );
}
