import { getResponseName, type FetchDataRewrite, type QueryPlanSelectionNode } from '@apollo/query-planner';
import { isData, mergeData, type Data } from './merge-data.ts';
import { rewriteData } from './rewrite-data.ts';
import type { TypeConditions } from './type-conditions.ts';

/** Gives JSON of what an entity is known by to another subgraph; `undefined` where something that it needs is missing. */
export type Representation = (entity: Data) => string | undefined;

export function compileRepresentation(
  requires: readonly QueryPlanSelectionNode[],
  inputRewrites: readonly FetchDataRewrite[] | undefined,
  types: TypeConditions,
): Representation {
  return (inputRewrites ? undefined : compileFlat(requires, types)) ?? compileNested(requires, inputRewrites, types);
}

/** Any representation: built as data first. */
function compileNested(
  requires: readonly QueryPlanSelectionNode[],
  inputRewrites: readonly FetchDataRewrite[] | undefined,
  types: TypeConditions,
): Representation {
  const project = compileSelections(requires, types);
  return (entity) => {
    const representation = project(entity);
    if (!representation || typeof representation['__typename'] !== 'string') return undefined;
    if (inputRewrites) rewriteData(inputRewrites, representation, types);
    return JSON.stringify(representation);
  };
}

/** The common form, written at once: an entity of one type with fields that hold no others. */
function compileFlat(requires: readonly QueryPlanSelectionNode[], types: TypeConditions): Representation | undefined {
  const [fragment, ...others] = requires;
  if (others.length > 0 || fragment?.kind !== 'InlineFragment' || fragment.typeCondition === undefined)
    return undefined;
  const { typeCondition, selections } = fragment;
  const keys = selections.flatMap((selection) =>
    selection.kind === 'Field' && !selection.selections ? [getResponseName(selection)] : [],
  );
  const isFlat = keys.length === selections.length && keys.every((key) => !(key in Object.prototype));
  if (!isFlat || !keys.includes('__typename')) return undefined;
  const parts = keys.map((key, index) => ({ key, head: `${index === 0 ? '{' : ','}${JSON.stringify(key)}:` }));
  return (entity) => {
    const typename = entity['__typename'];
    if (typeof typename !== 'string' || !types.holds(typeCondition, typename)) return undefined;
    let text = '';
    for (const { key, head } of parts) {
      const value = entity[key];
      if (value === undefined) return undefined;
      text += head;
      text += JSON.stringify(value);
    }
    return `${text}}`;
  };
}

type Projection = (source: Data) => Data | undefined;
/** Adds its part to a representation; false where something is missing. */
type Part = (source: Data, representation: Data) => boolean;

function compileSelections(selections: readonly QueryPlanSelectionNode[], types: TypeConditions): Projection {
  const parts = selections.map((selection) => compilePart(selection, types));
  return (source) => {
    const representation: Data = {};
    for (const part of parts) {
      if (!part(source, representation)) return undefined;
    }
    return representation;
  };
}

function compilePart(selection: QueryPlanSelectionNode, types: TypeConditions): Part {
  if (selection.kind === 'Field') {
    const key = getResponseName(selection);
    const inner = selection.selections && compileSelections(selection.selections, types);
    return (source, representation) => {
      const value = Object.hasOwn(source, key) ? source[key] : undefined;
      if (value === undefined) return false;
      representation[key] = inner ? projectInner(inner, value) : value;
      return true;
    };
  }
  const { typeCondition } = selection;
  const inner = compileSelections(selection.selections, types);
  return (source, representation) => {
    const typename = source['__typename'];
    if (typeCondition !== undefined && (typeof typename !== 'string' || !types.holds(typeCondition, typename)))
      return true;
    const part = inner(source);
    if (part) mergeData(representation, part);
    return true;
  };
}

function projectInner(inner: Projection, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => projectInner(inner, element));
  return isData(value) ? (inner(value) ?? null) : null;
}
