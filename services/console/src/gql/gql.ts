/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query SessionLeft {\n  viewer {\n    id\n    session {\n      id\n      idleUntil\n      expiresAt\n    }\n  }\n}\n\nmutation KeepAlive {\n  keepAlive {\n    viewer {\n      id\n    }\n  }\n}": typeof types.SessionLeftDocument,
    "query Viewer {\n  viewer {\n    ...CurrentViewer\n  }\n}\n\nfragment CurrentViewer on Viewer {\n  id\n  staffId\n  displayName\n  label\n  roles\n  demo\n  tenant {\n    id\n    name\n    shortName\n    kind\n  }\n  unit {\n    id\n    name\n  }\n  memberships {\n    id\n    current\n    jobTitle\n    tenant {\n      shortName\n    }\n    unit {\n      name\n    }\n  }\n}\n\nmutation SwitchMembership($input: SwitchMembershipInput!) {\n  switchMembership(input: $input) {\n    viewer {\n      ...CurrentViewer\n    }\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ended\n  }\n}": typeof types.ViewerDocument,
    "fragment Refused on Refusal {\n  code\n  title\n  whatToDo\n  requestId\n  ... on Conflict {\n    state\n    version\n  }\n  ... on InvalidInput {\n    fields {\n      field\n      code\n      message\n    }\n  }\n}": typeof types.RefusedFragmentDoc,
    "query Inbox($first: Int!, $after: String) {\n  inbox(first: $first, after: $after) {\n    edges {\n      node {\n        ...InboxRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment InboxRow on MailboxItem {\n  referralId\n  box\n  number\n  kind\n  state\n  why\n  name\n  kana\n  sender {\n    id\n    shortName\n  }\n  receiver {\n    id\n    shortName\n  }\n  urgent\n  dueOn\n  clockStopped\n  unread\n  claimedBy\n  updatedAt\n}": typeof types.InboxDocument,
    "query DemoAccounts {\n  demoAccounts {\n    key\n    displayName\n    label\n    tenantName\n    description\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ... on SignedIn {\n      viewer {\n        ...CurrentViewer\n      }\n    }\n    ... on SecondFactorNeeded {\n      digits\n    }\n    ...Refused\n  }\n}\n\nmutation SignInDemo($input: SignInDemoInput!) {\n  signInDemo(input: $input) {\n    ... on SignedIn {\n      viewer {\n        ...CurrentViewer\n      }\n    }\n    ...Refused\n  }\n}": typeof types.DemoAccountsDocument,
};
const documents: Documents = {
    "query SessionLeft {\n  viewer {\n    id\n    session {\n      id\n      idleUntil\n      expiresAt\n    }\n  }\n}\n\nmutation KeepAlive {\n  keepAlive {\n    viewer {\n      id\n    }\n  }\n}": types.SessionLeftDocument,
    "query Viewer {\n  viewer {\n    ...CurrentViewer\n  }\n}\n\nfragment CurrentViewer on Viewer {\n  id\n  staffId\n  displayName\n  label\n  roles\n  demo\n  tenant {\n    id\n    name\n    shortName\n    kind\n  }\n  unit {\n    id\n    name\n  }\n  memberships {\n    id\n    current\n    jobTitle\n    tenant {\n      shortName\n    }\n    unit {\n      name\n    }\n  }\n}\n\nmutation SwitchMembership($input: SwitchMembershipInput!) {\n  switchMembership(input: $input) {\n    viewer {\n      ...CurrentViewer\n    }\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ended\n  }\n}": types.ViewerDocument,
    "fragment Refused on Refusal {\n  code\n  title\n  whatToDo\n  requestId\n  ... on Conflict {\n    state\n    version\n  }\n  ... on InvalidInput {\n    fields {\n      field\n      code\n      message\n    }\n  }\n}": types.RefusedFragmentDoc,
    "query Inbox($first: Int!, $after: String) {\n  inbox(first: $first, after: $after) {\n    edges {\n      node {\n        ...InboxRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment InboxRow on MailboxItem {\n  referralId\n  box\n  number\n  kind\n  state\n  why\n  name\n  kana\n  sender {\n    id\n    shortName\n  }\n  receiver {\n    id\n    shortName\n  }\n  urgent\n  dueOn\n  clockStopped\n  unread\n  claimedBy\n  updatedAt\n}": types.InboxDocument,
    "query DemoAccounts {\n  demoAccounts {\n    key\n    displayName\n    label\n    tenantName\n    description\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ... on SignedIn {\n      viewer {\n        ...CurrentViewer\n      }\n    }\n    ... on SecondFactorNeeded {\n      digits\n    }\n    ...Refused\n  }\n}\n\nmutation SignInDemo($input: SignInDemoInput!) {\n  signInDemo(input: $input) {\n    ... on SignedIn {\n      viewer {\n        ...CurrentViewer\n      }\n    }\n    ...Refused\n  }\n}": types.DemoAccountsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SessionLeft {\n  viewer {\n    id\n    session {\n      id\n      idleUntil\n      expiresAt\n    }\n  }\n}\n\nmutation KeepAlive {\n  keepAlive {\n    viewer {\n      id\n    }\n  }\n}"): (typeof documents)["query SessionLeft {\n  viewer {\n    id\n    session {\n      id\n      idleUntil\n      expiresAt\n    }\n  }\n}\n\nmutation KeepAlive {\n  keepAlive {\n    viewer {\n      id\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    ...CurrentViewer\n  }\n}\n\nfragment CurrentViewer on Viewer {\n  id\n  staffId\n  displayName\n  label\n  roles\n  demo\n  tenant {\n    id\n    name\n    shortName\n    kind\n  }\n  unit {\n    id\n    name\n  }\n  memberships {\n    id\n    current\n    jobTitle\n    tenant {\n      shortName\n    }\n    unit {\n      name\n    }\n  }\n}\n\nmutation SwitchMembership($input: SwitchMembershipInput!) {\n  switchMembership(input: $input) {\n    viewer {\n      ...CurrentViewer\n    }\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ended\n  }\n}"): (typeof documents)["query Viewer {\n  viewer {\n    ...CurrentViewer\n  }\n}\n\nfragment CurrentViewer on Viewer {\n  id\n  staffId\n  displayName\n  label\n  roles\n  demo\n  tenant {\n    id\n    name\n    shortName\n    kind\n  }\n  unit {\n    id\n    name\n  }\n  memberships {\n    id\n    current\n    jobTitle\n    tenant {\n      shortName\n    }\n    unit {\n      name\n    }\n  }\n}\n\nmutation SwitchMembership($input: SwitchMembershipInput!) {\n  switchMembership(input: $input) {\n    viewer {\n      ...CurrentViewer\n    }\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ended\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Refused on Refusal {\n  code\n  title\n  whatToDo\n  requestId\n  ... on Conflict {\n    state\n    version\n  }\n  ... on InvalidInput {\n    fields {\n      field\n      code\n      message\n    }\n  }\n}"): (typeof documents)["fragment Refused on Refusal {\n  code\n  title\n  whatToDo\n  requestId\n  ... on Conflict {\n    state\n    version\n  }\n  ... on InvalidInput {\n    fields {\n      field\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Inbox($first: Int!, $after: String) {\n  inbox(first: $first, after: $after) {\n    edges {\n      node {\n        ...InboxRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment InboxRow on MailboxItem {\n  referralId\n  box\n  number\n  kind\n  state\n  why\n  name\n  kana\n  sender {\n    id\n    shortName\n  }\n  receiver {\n    id\n    shortName\n  }\n  urgent\n  dueOn\n  clockStopped\n  unread\n  claimedBy\n  updatedAt\n}"): (typeof documents)["query Inbox($first: Int!, $after: String) {\n  inbox(first: $first, after: $after) {\n    edges {\n      node {\n        ...InboxRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment InboxRow on MailboxItem {\n  referralId\n  box\n  number\n  kind\n  state\n  why\n  name\n  kana\n  sender {\n    id\n    shortName\n  }\n  receiver {\n    id\n    shortName\n  }\n  urgent\n  dueOn\n  clockStopped\n  unread\n  claimedBy\n  updatedAt\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DemoAccounts {\n  demoAccounts {\n    key\n    displayName\n    label\n    tenantName\n    description\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ... on SignedIn {\n      viewer {\n        ...CurrentViewer\n      }\n    }\n    ... on SecondFactorNeeded {\n      digits\n    }\n    ...Refused\n  }\n}\n\nmutation SignInDemo($input: SignInDemoInput!) {\n  signInDemo(input: $input) {\n    ... on SignedIn {\n      viewer {\n        ...CurrentViewer\n      }\n    }\n    ...Refused\n  }\n}"): (typeof documents)["query DemoAccounts {\n  demoAccounts {\n    key\n    displayName\n    label\n    tenantName\n    description\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ... on SignedIn {\n      viewer {\n        ...CurrentViewer\n      }\n    }\n    ... on SecondFactorNeeded {\n      digits\n    }\n    ...Refused\n  }\n}\n\nmutation SignInDemo($input: SignInDemoInput!) {\n  signInDemo(input: $input) {\n    ... on SignedIn {\n      viewer {\n        ...CurrentViewer\n      }\n    }\n    ...Refused\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;