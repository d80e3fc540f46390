import { expect } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { change } from '@hub/shared/database/statement.ts';
import type * as on from '../arrange.ts';
import { atCustoms } from './arrange-forms.ts';

export interface Difference {
  of: string;
  id: string | null;
  what: string;
  booked: number | null;
  recomputed: number;
}

/** What the books of customs say, and what is found while a row is changed behind the hub's back. */
export function booksOf(hub: Pick<on.Customs, 'customs' | 'em'>) {
  const differences = async (by: Organisation = atCustoms): Promise<Difference[]> => {
    const principal = { subject: 'test', organisation: by, scopes: [] };
    const { data, errors } = await hub.customs.ask('{ bookDifferences { of id what booked recomputed } }', principal);
    expect(errors).toBeUndefined();
    return data!['bookDifferences'] as Difference[];
  };
  const run = (sql: string) => change(hub.em(), sql, []);
  return {
    differences,
    during: async (sql: string, undo: string, by?: Organisation): Promise<Difference[]> => {
      await run(sql);
      const found = await differences(by);
      await run(undo);
      expect(await differences()).toEqual([]);
      return found;
    },
  };
}
