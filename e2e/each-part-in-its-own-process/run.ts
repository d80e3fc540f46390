import type { FormattedExecutionResult } from 'graphql';
import type { HubClient } from '@hub/embedded/client.ts';
import type { Parties } from '@hub/embedded/demo/steps.ts';
import type { Partner } from '../partner.ts';
import type { SeparateHub } from './separate-hub.ts';

/** One run of all steps: the parties, and what each step leaves for the next. */
export interface Run {
  hub: SeparateHub;
  parties: Parties;
  bjhc: HubClient;
  /** Subscribed to stock changes throughout. */
  partner: Partner;
  drugId: string;
  formId: string;
  /** Cleared packs on the shelf. */
  shelved: string[];
  /** The last release, some of whose packs are still in the zone. */
  releaseId: string;
  released: string[];
  /** A pack that was used, with its whole path. */
  used: string;
}

/** The codes of the errors in an answer. */
export const codesOf = ({ errors }: FormattedExecutionResult): unknown[] =>
  (errors ?? []).map(({ extensions }) => extensions?.['code']);

/** Internals that must not leak: addresses, ports, system errors, stack traces. */
const inside = /127\.0\.0\.1|localhost|https?:|:\d{4,5}\b|ECONN|undici|node:|\.ts\b|stack| at /i;

/** The first internal detail that an answer leaks, if any. */
export const leakOf = (answer: FormattedExecutionResult): string | undefined =>
  inside.exec(JSON.stringify(answer))?.[0];
