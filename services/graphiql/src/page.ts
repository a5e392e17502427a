import 'graphiql/setup-workers/vite';
import '@fontsource-variable/noto-sans-jp';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const example = `# つなぎの API を試すページです（体験用だけにあります）。
# 先に ${location.origin}/ でサインインしてください。
# Sign in at ${location.origin}/ first. The book on the left tells of every field.
{
  viewer {
    displayName
    tenant { name }
  }
}
`;

/** Asks the gateway that served this page, with the cookie of whoever is signed in. */
const fetcher = async (operation: object): Promise<object> => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  return answer.json();
};

const root = document.getElementById('root');
if (root) createRoot(root).render(createElement(GraphiQL, { fetcher, defaultQuery: example }));
