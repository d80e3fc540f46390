import { randomUUID } from 'node:crypto';
import { signEnvelope } from '@hub/shared/access/envelope.ts';
import type { SubgraphAccess } from './signed-subgraph.ts';

const timeoutMs = 10_000;

/** Asks a subgraph for its SDL; throws with the subgraph's name where it does not answer with one. */
export async function fetchSdl(name: string, { link, envelopeKey }: SubgraphAccess): Promise<string> {
  const body = JSON.stringify({ query: '{ _service { sdl } }' });
  const claims = { principal: undefined, requestId: randomUUID(), language: 'en' } as const;
  try {
    const result = await link.answer(
      body,
      signEnvelope(body, name, claims, envelopeKey),
      AbortSignal.timeout(timeoutMs),
    );
    const { sdl } = (result.data as { _service: { sdl: unknown } })._service;
    if (typeof sdl === 'string') return sdl;
    throw new Error('no SDL in the answer');
  } catch (error) {
    throw new Error(`Subgraph ${name} does not tell its SDL: ${(error as Error).message}`, { cause: error });
  }
}
