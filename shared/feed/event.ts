import Type, { type Static, type TObject, type TProperties, type TSchema } from 'typebox';
import type { Fact } from './append.ts';
import type { CloudEvent } from './cloud-event.ts';

/** A kind of fact that an agency publishes: type, check and samples in one. */
export interface PublishedEvent<Data = unknown> {
  /** The subgraph whose log has it. */
  publisher: string;
  /** Past tense, for example `StockReleased`. */
  name: string;
  version: number;
  /** What its facts are called in the log, where those of every version stay: a later version is a type of its own. */
  type: string;
  schema: TObject;
  /** One of each form that it takes. */
  samples: readonly Data[];
}

interface Definition<Fields extends TProperties> extends Pick<PublishedEvent, 'publisher' | 'name' | 'version'> {
  fields: Fields;
  samples: readonly Static<TObject<Fields>>[];
}

/** The fields that a fact of an event has. */
export type DataOf<Event> = Event extends PublishedEvent<infer Data> ? Data : never;

/** Forbids fields that the event does not declare: followers would get what nobody meant to tell them. */
export type Exactly<Given, Data> = Given & { readonly [Field in Exclude<keyof Given, keyof Data>]: never };

/** Defines an event. */
export function event<Fields extends TProperties>(
  definition: Definition<Fields>,
): PublishedEvent<Static<TObject<Fields>>> {
  const { publisher, name, version, fields, samples } = definition;
  const type = version === 1 ? name : `${name}.v${version}`;
  return { publisher, name, version, type, schema: Type.Object(fields), samples };
}

/** A field that may be null. */
export const nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

/** An id to use in samples. */
export const sampleId = (number: number): string => `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A fact of an event, ready for the log. */
export function fact<Data, const Given extends Data>(
  event: PublishedEvent<Data>,
  subject: string,
  data: Exactly<Given, Data>,
): Fact {
  return { type: event.type, subject, data };
}

/** What a fact of the publisher's own log contains if it is one of this event. */
export function dataOf<Data>(event: PublishedEvent<Data>, { type, data }: CloudEvent): Data | undefined {
  return type === event.type ? (data as Data) : undefined;
}
