import type {
  DerivedField,
  Graph,
  GraphField,
  GraphType,
  LinkField,
  Need,
  ValueArguments,
  ValueField,
} from './generate-graph.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@override"])
  scalar Large`;
const argumentsSdl = '(unit: String = "a", factor: Int = 1, exact: Large)';

/** The schema of one subgraph of a generated graph. */
export function subgraphSdl(graph: Graph, index: number): string {
  return [link, rootSdl(graph, index), ...graph.types.map((type) => typeSdl(graph, type, index))].join('\n');
}

function rootSdl({ types }: Graph, index: number): string {
  const roots = types.filter((type) => type.roots.includes(index));
  const fields = roots.map(({ name }) => `all${name}: [${name}!]! one${name}(id: ID!): ${name}`);
  return `type Query { s${index}: Int ${fields.join(' ')} }`;
}

function typeSdl(graph: Graph, type: GraphType, index: number): string {
  const own = type.fields.flatMap((field) => ownSdl(field, index) ?? []);
  // A type without fields of its own here is only referenced, never resolved.
  const key = own.length > 0 || type.dead === index ? type.keys[index] : '@key(fields: "id", resolvable: false)';
  const fields = [...own, ...externalSdl(graph, type, index)];
  return `type ${type.name} ${key} { id: ID! @shareable code: Large! @shareable ${fields.join(' ')} }`;
}

/** The SDL of a field in its subgraph; `undefined` if it is not in this subgraph. */
export function ownSdl(field: GraphField, index: number): string | undefined {
  if (field.kind === 'value' && field.movesTo?.owner === index)
    return `${valueSdl(field)} @override(from: "s${field.owner}", label: "percent(${field.movesTo.percent})")`;
  if (field.owner !== index) return undefined;
  if (field.kind === 'value') return valueSdl(field);
  if (field.kind === 'link') return linkSdl(field);
  return `${derivedSdl(field)} @requires(fields: ${JSON.stringify(fieldSet(field.needs))})`;
}

const valueSdl = ({ name, type, hasArguments }: ValueField) => `${name}${hasArguments ? argumentsSdl : ''}: ${type}`;
const linkSdl = ({ name, target, isList }: LinkField) => `${name}: ${isList ? `[${target}]` : target}`;
const derivedSdl = ({ name }: DerivedField) => `${name}: String`;

/** The fields of a type required by any field of a subgraph. */
function externalSdl(graph: Graph, type: GraphType, index: number): Set<string> {
  const external = new Set<string>();
  const collect = (on: string, needs: readonly Need[]): void => {
    for (const { field, inner } of needs) {
      if (on === type.name) {
        const sdl = { value: valueSdl, link: linkSdl, derived: derivedSdl }[field.kind](field as never);
        external.add(`${sdl} @external`);
      }
      if (field.kind === 'link') collect(field.target, inner);
    }
  };
  for (const { name, fields } of graph.types)
    for (const field of fields) if (field.kind === 'derived' && field.owner === index) collect(name, field.needs);
  return external;
}

function fieldSet(needs: readonly Need[]): string {
  const texts = needs.map(({ field, arguments: given, inner }) => {
    const args = given ? `(${argumentsText(given)})` : '';
    return `${field.name}${args}${inner.length > 0 ? ` { ${fieldSet(inner)} }` : ''}`;
  });
  return texts.join(' ');
}

function argumentsText({ unit, factor, exact }: ValueArguments): string {
  return `unit: "${unit}", factor: ${factor}${exact === undefined ? '' : `, exact: ${exact}`}`;
}
