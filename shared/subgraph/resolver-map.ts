type RootType = 'Query' | 'Mutation' | 'Subscription';

/** A subgraph's resolvers with a resolver for every root field of the SDL; those of other fields are optional. */
export type Complete<Resolvers extends { [Root in RootType]?: unknown }> = Omit<Resolvers, RootType> & {
  [Root in RootType & keyof Resolvers]-?: Required<NonNullable<Resolvers[Root]>>;
};
