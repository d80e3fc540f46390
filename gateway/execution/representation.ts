import {
  getResponseName,
  type QueryPlanFieldNode,
  type FetchNode,
  type QueryPlanSelectionNode,
} from '@apollo/query-planner';
import type { ArgumentFields } from '../supergraph/argument-fields.ts';
import type { Losses } from './losses.ts';
import { isData, mergeData, type Data } from './merge-data.ts';
import { rewriteData } from './rewrite-data.ts';
import type { TypeConditions } from './type-conditions.ts';

/** An entity that cannot be fetched from another subgraph because a value it needs is missing. */
export class Unmet {
  /** The error that caused the loss; `undefined` if the value never arrived. */
  readonly cause: Error | undefined;

  constructor(cause: Error | undefined) {
    this.cause = cause;
  }
}

/** Builds the JSON representation of an entity; `undefined` if its type is not part of the fetch. */
export type Representation = (entity: Data, losses: Losses) => string | Unmet | undefined;

export interface RepresentationSource {
  types: TypeConditions;
  argumentFields: ArgumentFields;
}

export function compileRepresentation(
  requires: readonly QueryPlanSelectionNode[],
  inputRewrites: FetchNode['inputRewrites'],
  source: RepresentationSource,
): Representation {
  return (inputRewrites ? undefined : compileFlat(requires, source)) ?? compileNested(requires, inputRewrites, source);
}

/** The general case: built as data first. */
function compileNested(
  requires: readonly QueryPlanSelectionNode[],
  inputRewrites: FetchNode['inputRewrites'],
  source: RepresentationSource,
): Representation {
  const project = compileSelections(requires, source);
  return (entity, losses) => {
    const representation: Data = {};
    const unmet = project(entity, representation, losses);
    if (unmet) return unmet;
    if (typeof representation['__typename'] !== 'string') return undefined;
    if (inputRewrites) rewriteData(inputRewrites, representation, source.types);
    return JSON.stringify(representation);
  };
}

/** The common case, written directly: entities of one type with only leaf fields. */
function compileFlat(
  requires: readonly QueryPlanSelectionNode[],
  { types, argumentFields }: RepresentationSource,
): Representation | undefined {
  const [fragment, ...others] = requires;
  if (others.length > 0 || fragment?.kind !== 'InlineFragment' || fragment.typeCondition === undefined)
    return undefined;
  const { typeCondition, selections } = fragment;
  const fields = selections.flatMap((selection) =>
    selection.kind === 'Field' && !selection.selections ? [selection] : [],
  );
  const keys = fields.map(getResponseName);
  const isFlat = keys.length === selections.length && keys.every((key) => !(key in Object.prototype));
  if (!isFlat || !keys.includes('__typename')) return undefined;
  const parts = fields.map((field, index) => {
    const name = JSON.stringify(sentName(field, argumentFields));
    return { key: keys[index]!, head: `${index === 0 ? '{' : ','}${name}:` };
  });
  return (entity, losses) => {
    const typename = entity['__typename'];
    if (typeof typename !== 'string' || !types.holds(typeCondition, typename)) return undefined;
    let text = '';
    for (const { key, head } of parts) {
      const value = entity[key];
      const unmet = unmetBy(entity, key, value, losses);
      if (unmet) return unmet;
      text += head;
      text += JSON.stringify(value);
    }
    return `${text}}`;
  };
}

/** The field's name in the subgraph. */
function sentName(field: QueryPlanFieldNode, argumentFields: ArgumentFields): string {
  return argumentFields.get(field.name)?.name ?? getResponseName(field);
}

/** A null caused by an error is not passed on: anything computed from it would be wrong. */
function unmetBy(source: Data, key: string, value: unknown, losses: Losses): Unmet | undefined {
  const cause = losses.isEmpty ? undefined : losses.causeOf(source, key);
  return value === undefined || cause ? new Unmet(cause) : undefined;
}

/** Adds its part to a representation; returns `Unmet` if a value is missing. */
type Part = (source: Data, representation: Data, losses: Losses) => Unmet | undefined;

function compileSelections(selections: readonly QueryPlanSelectionNode[], source: RepresentationSource): Part {
  const parts = selections.map((selection) => compilePart(selection, source));
  return (entity, representation, losses) => {
    for (const part of parts) {
      const unmet = part(entity, representation, losses);
      if (unmet) return unmet;
    }
    return undefined;
  };
}

function compilePart(selection: QueryPlanSelectionNode, source: RepresentationSource): Part {
  if (selection.kind === 'Field') {
    const key = getResponseName(selection);
    const name = sentName(selection, source.argumentFields);
    const inner = selection.selections && compileSelections(selection.selections, source);
    return (entity, representation, losses) => {
      const value = Object.hasOwn(entity, key) ? entity[key] : undefined;
      const unmet = unmetBy(entity, key, value, losses);
      if (unmet) return unmet;
      const sent = inner ? projectInner(inner, value, losses) : value;
      if (sent instanceof Unmet) return sent;
      if (Object.hasOwn(representation, name)) mergeData(representation, { [name]: sent });
      else representation[name] = sent;
      return undefined;
    };
  }
  const { typeCondition } = selection;
  const inner = compileSelections(selection.selections, source);
  return (entity, representation, losses) => {
    const typename = entity['__typename'];
    const applies =
      typeCondition === undefined || (typeof typename === 'string' && source.types.holds(typeCondition, typename));
    return applies ? inner(entity, representation, losses) : undefined;
  };
}

function projectInner(inner: Part, value: unknown, losses: Losses): unknown {
  if (Array.isArray(value)) {
    const elements: unknown[] = [];
    for (const element of value) {
      const projected = projectInner(inner, element, losses);
      if (projected instanceof Unmet) return projected;
      elements.push(projected);
    }
    return elements;
  }
  if (!isData(value)) return null;
  const part: Data = {};
  return inner(value, part, losses) ?? part;
}
