import { drugId, type Trail } from './trail.ts';

/** An object of the records, and who sees what of it. */
export interface Sample {
  type: string;
  /** The entity from which it is reached; without it, a query. */
  of?: (trail: Trail) => Record<string, unknown>;
  /** The fields on the way, with arguments that contain no blank; a number is the position in a list, which is the first if not given. */
  by?: string;
  /** The fields that each caller sees, by the names in `callers.ts`. A field not named is null for it. */
  fields: Readonly<Record<string, string>>;
}

export const ofTrail =
  (type: keyof Trail['ids'], row = type) =>
  (trail: Trail) => ({ __typename: type, id: trail.ids[row] });
export const used = ({ code }: Trail) => ({ __typename: 'Item', code });
export const drug = () => ({ __typename: 'Drug', id: drugId });

/** Of an item in an inbox. */
export const itemFields =
  'id kind about subject clause text sentAt acknowledgedAt task open answerBy provisional answeredAt overdue';
