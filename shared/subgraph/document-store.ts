import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** Measured heap usage of a parsed document without locations, for itself and for each of its tokens. */
const bytesPerDocument = 1000;
const bytesPerToken = 130;
const maxBytes = 16 * 1024 * 1024;

/**
 * LRU cache of parsed and validated documents, bounded by their memory. Apollo Server's own store counts a document's
 * length as JSON, which is only a fraction of it.
 */
export function documentStore(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({ maxSize: maxBytes, sizeCalculation: heldBytes });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}

function heldBytes(document: DocumentNode): number {
  const { tokenCount } = document as { tokenCount?: number };
  if (tokenCount === undefined) throw new Error('graphql-js no longer counts the tokens of a document');
  return bytesPerDocument + bytesPerToken * tokenCount;
}
