import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readFileSync } from 'node:fs';

// Apollo's gateway as its documentation sets it up: a supergraph from a file, behind Apollo Server. Caches of documents
// and query plans are on by default, and it logs nothing per request.
const [supergraphFile, port] = process.argv.slice(2);
const server = new ApolloServer({
  gateway: new ApolloGateway({ supergraphSdl: readFileSync(supergraphFile!, 'utf8') }),
  // The browser page is never requested; without a key nothing is reported anyway; this makes it explicit.
  plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
});
await startStandaloneServer(server, { listen: { port: Number(port), host: '127.0.0.1' } });
