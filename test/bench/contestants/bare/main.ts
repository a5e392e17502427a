import { createServer } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';

/** Apollo Server with one constant field and nothing behind it, over node:http: what the machine gives at best. */
const apollo = new ApolloServer({ typeDefs: 'type Query { constant: Int! }', resolvers: { Query: { constant: () => 1 } } });
await apollo.start();

createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  request.on('end', async () => {
    const headers = new HeaderMap(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const { body, status } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: JSON.parse(text) },
      context: async () => ({}),
    });
    const answer = body.kind === 'complete' ? body.string : '';
    response.writeHead(status ?? 200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) }).end(answer);
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
