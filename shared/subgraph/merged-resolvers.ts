type RootType = 'Query' | 'Mutation' | 'Subscription';

/** A subgraph's resolvers with a resolver for every root field of the SDL; those of other fields are optional. */
export type Complete<Resolvers extends { [Root in RootType]?: unknown }> = Omit<Resolvers, RootType> & {
  [Root in RootType & keyof Resolvers]-?: Required<NonNullable<Resolvers[Root]>>;
};

type ResolverMap = Readonly<Record<string, object>>;
type Merged<Maps extends readonly unknown[]> = Maps extends readonly [infer First, ...infer Rest]
  ? First & Merged<Rest>
  : unknown;

/** Several maps of resolvers as one; each field has its resolver in one of them. */
export function mergedResolvers<const Maps extends readonly object[]>(...maps: Maps): Merged<Maps> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const [type, fields] of (maps as readonly ResolverMap[]).flatMap((map) => Object.entries(map))) {
    const ofType = (merged[type] ??= {});
    for (const [field, resolver] of Object.entries(fields)) {
      if (Object.hasOwn(ofType, field)) throw new Error(`Two resolvers for ${type}.${field}`);
      ofType[field] = resolver;
    }
  }
  return merged as Merged<Maps>;
}
