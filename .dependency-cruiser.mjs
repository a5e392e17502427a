/**
 * The table of rooms as rules, one for each line. A room is a folder of the top level or a workspace package; who may
 * know whom is what keeps each of them replaceable. `comment` is what a person reads when the rule stops them.
 */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const ours = '^(packages|services|schema|test|deploy)/';

/** Packages of types alone have nothing to resolve to. */
const typesOnly = '@graphql-typed-document-node/core';

export default {
  forbidden: [
    rule('no-circles', 'Two files that need each other are one story told in two places.', {}, { circular: true }),
    rule('no-unknown', 'An import that cannot be resolved fails at the first start.', {}, { couldNotResolve: true, pathNot: typesOnly }),
    rule(
      'access-knows-nobody',
      'Who may do what speaks of subjects by name and of plain facts, so that it can be read and tested alone.',
      { path: '^packages/access/' },
      { path: ours, pathNot: '^packages/access/' },
    ),
    rule(
      'casework-knows-no-transport',
      'The rules of the trade must hold whether a request came by GraphQL, from the worker or from the command line.',
      { path: '^packages/casework/' },
      { path: '^(services|test)/|/(graphql|type-graphql|@apollo|fastify|@fastify|react)(/|$)' },
    ),
    rule(
      'casework-features-meet-at-the-door',
      'A feature is entered through its index.ts, or through the file of one entity: two doors that import each other would be a circle. Only the desk, on which all stand, reaches in.',
      { path: '^packages/casework/src/([^/]+)/', pathNot: '^packages/casework/src/desk/' },
      {
        path: '^packages/casework/src/[^/]+/[a-z][^/]*\\.ts$',
        pathNot: ['^packages/casework/src/$1/', '/index\\.ts$', '^packages/casework/src/desk/'],
      },
    ),
    rule(
      'hub-knows-no-case',
      'What the region shows of itself must lead to nobody: the hub speaks of organisations and places, and of no person.',
      { path: '^packages/casework/src/hub/' },
      { path: '^packages/casework/src/', pathNot: '^packages/casework/src/(hub|desk|audit|tenancy)/' },
    ),
    rule(
      'database-knows-no-casework',
      'The door to PostgreSQL is handed its entities; it must serve any of them alike.',
      { path: '^packages/database/' },
      { path: '^(packages/(casework|region|papers)|services|test)/' },
    ),
    rule(
      'region-knows-no-service',
      'Data about the region outlives the programs that show it.',
      { path: '^packages/region/' },
      { path: '^(services|test)/' },
    ),
    rule(
      'papers-take-plain-values',
      'A paper is given plain values and returns bytes, so that a form can be changed without knowing the rest.',
      { path: '^packages/papers/' },
      { path: ours, pathNot: '^packages/papers/' },
    ),
    rule(
      'tooling-is-configuration',
      'Presets must work before anything is built.',
      { path: '^packages/tooling/' },
      { path: ours, pathNot: '^packages/tooling/' },
    ),
    rule(
      'gateway-knows-no-other-service',
      'Services are deployed apart.',
      { path: '^services/gateway/' },
      { path: '^(services/(console|worker|cli)|test)/' },
    ),
    rule(
      'gateway-modules-are-apart',
      'One module translates one feature; what two need lies in modules/shared.',
      { path: '^services/gateway/src/modules/([^/]+)/' },
      {
        path: '^services/gateway/src/modules/',
        pathNot: ['^services/gateway/src/modules/($1|shared)/', '\\.types\\.ts$', '/present[A-Z][^/]*\\.ts$'],
      },
    ),
    rule(
      'console-knows-only-the-schema',
      'The console runs in browsers of offices that are not ours; it knows the server through schema/schema.graphql alone.',
      { path: '^services/console/src/' },
      { path: '^(packages/(access|casework|database|region)|services/(gateway|worker|cli)|test)/' },
    ),
    rule(
      'console-runs-in-a-browser',
      'Node built-ins do not exist there.',
      { path: '^services/console/src/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'worker-knows-no-other-service',
      'Services are deployed apart.',
      { path: '^services/worker/' },
      { path: '^(services/(gateway|console|cli)|test)/' },
    ),
    rule(
      'cli-knows-no-other-service',
      'Services are deployed apart; the operator starts the others as programs, and does by commands what they do.',
      { path: '^services/cli/' },
      { path: '^(services/(gateway|console|worker)|test)/' },
    ),
    rule('schema-imports-nothing', 'A migration must still mean the same next year.', { path: '^schema/' }, { path: '.' }),
    rule('nobody-imports-tests', 'What a room needs is its own; the kit exists for tests.', { pathNot: '^test/' }, { path: '^test/' }),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: '(^|/)(node_modules|dist)/' },
    exclude: { path: '(^|/)gql/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
