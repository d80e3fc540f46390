import type { TProperties } from 'typebox';
import { event } from '../feed/event.ts';

/** An event of an agency `upstream`. */
export const testEvent = <Fields extends TProperties>(name: string, fields: Fields) =>
  event({ publisher: 'upstream', name, version: 1, fields, samples: [] });
