import { expect } from 'vitest';
import type { Data } from '@hub/embedded/client.ts';
import { traceCodes, type Parties } from '@hub/embedded/demo/steps.ts';
import type { Journey } from '../journey.ts';

/** Two lots; A expires first. Of its packs the last two are coded late. */
export const codes = { a: traceCodes(1, 20), b: traceCodes(2, 12) };

/** One walk, and what its steps leave for the next. */
export interface Walk {
  journey: Journey;
  parties: Parties;
  known: Record<string, string>;
}

/** That the ledger explains every count. */
export async function balanced({ journey }: Walk): Promise<void> {
  const { bookDifferences } = await journey.ask('CUSTOMS', '{ bookDifferences { of id what booked recomputed } }');
  expect(bookDifferences).toEqual([]);
}

/** The counts of a lot. */
export async function lotOf({ journey, known }: Walk, name: 'a' | 'b'): Promise<Data> {
  const counts = 'entered onHand released returned destroyed reexported variance held available';
  return (await journey.ask('M1', `{ bondedLot(id: "${known[name]}") { ${counts} } }`)).bondedLot;
}

/** What is left of the form and of its approval. */
export async function formOf({ journey, known }: Walk): Promise<Data> {
  const fields = 'status remaining freed approval { cleared remaining }';
  return (await journey.ask('BJMPA', `{ clearanceForm(id: "${known['form']}") { ${fields} } }`)).clearanceForm;
}
