import { randomUUID } from 'node:crypto';
import { signEnvelope } from '@hub/shared/access/envelope.ts';
import type { SubgraphSdl } from '../supergraph/compose.ts';
import type { SubgraphAccess } from './subgraph-link.ts';

const timeoutMs = 10_000;

/** Fetches every subgraph's SDL; throws an error that names all subgraphs that failed. */
export async function fetchSdls(subgraphs: ReadonlyMap<string, SubgraphAccess>): Promise<SubgraphSdl[]> {
  const names = [...subgraphs.keys()];
  const answers = await Promise.allSettled([...subgraphs].map(([name, access]) => fetchSdl(name, access)));
  const failures = answers.flatMap((answer, index) =>
    answer.status === 'rejected' ? [`  - ${names[index]}: ${(answer.reason as Error).message}`] : [],
  );
  if (failures.length > 0) throw new Error(`These subgraphs do not provide their SDL:\n${failures.join('\n')}`);
  return answers.flatMap((answer, index) =>
    answer.status === 'fulfilled' ? [{ name: names[index]!, sdl: answer.value }] : [],
  );
}

async function fetchSdl(name: string, { link, envelopeKey }: SubgraphAccess): Promise<string> {
  const body = JSON.stringify({ query: '{ _service { sdl } }' });
  const claims = { principal: undefined, requestId: randomUUID(), language: 'en' } as const;
  const envelope = envelopeKey && signEnvelope(body, name, claims, envelopeKey);
  const { data, errors } = await link.answer(body, envelope, AbortSignal.timeout(timeoutMs));
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  const sdl = (data as { _service?: { sdl?: unknown } } | null)?._service?.sdl;
  if (typeof sdl !== 'string') throw new Error('the response has no SDL');
  return sdl;
}
