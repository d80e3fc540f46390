import type { JSONSchemaType } from 'ajv';
import { reaction, type Reaction } from '../feed/reaction.ts';
import type { Cause } from './cause.ts';
import { restrict, type Restricted } from './restrict.ts';
import { Restriction } from './restriction.entity.ts';

interface Ordering<Data, Gate extends string> {
  upstream: string;
  type: string;
  shape: JSONSchemaType<Data>;
  /** The restriction that a fact orders. */
  read: (data: Data) => Restricted<Gate>;
}

/** The reaction to a fact that restricts something: from its commit on this agency obeys. */
export function restricts<Data, Gate extends string>(
  cause: Cause<Gate>,
  { read, ...followed }: Ordering<Data, Gate>,
): Reaction {
  return reaction<Data>({
    ...followed,
    async apply({ em }, data) {
      await restrict(em, cause, read(data));
    },
    async clear(em) {
      await em.nativeDelete(Restriction, { cause: cause.name });
    },
  });
}
