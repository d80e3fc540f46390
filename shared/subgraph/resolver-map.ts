type RootType = 'Query' | 'Mutation' | 'Subscription';

/** A subgraph's resolvers in which every root field of the SDL has one; the fields of other types may have theirs. */
export type Complete<Resolvers extends { [Root in RootType]?: unknown }> = Omit<Resolvers, RootType> & {
  [Root in RootType & keyof Resolvers]-?: Required<NonNullable<Resolvers[Root]>>;
};
