import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type ValidatorFn } from 'type-graphql';
import { ConsentMutations } from '../modules/consent/consent.mutations.js';
import { PersonMutations } from '../modules/person/person.mutations.js';
import { PersonResolver } from '../modules/person/person.resolver.js';
import { InboxMutations } from '../modules/referral/inbox.mutations.js';
import { InboxResolver } from '../modules/referral/inbox.resolver.js';
import { ReferralMutations } from '../modules/referral/referral.mutations.js';
import { ReferralResolver } from '../modules/referral/referral.resolver.js';
import { SendMutations } from '../modules/referral/send.mutations.js';
import { RegistryResolver } from '../modules/registry/registry.resolver.js';
import { SessionMutations } from '../modules/session/session.mutations.js';
import { SignInMutations } from '../modules/session/signIn.mutations.js';
import { ViewerResolver } from '../modules/session/viewer.resolver.js';
import { checkArgument } from './ids/openIds.js';

/** The schema of the region's desk, built from the modules. */
export const makeSchema = (): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: [
      ConsentMutations,
      InboxMutations,
      InboxResolver,
      PersonMutations,
      PersonResolver,
      ReferralMutations,
      ReferralResolver,
      RegistryResolver,
      SendMutations,
      SessionMutations,
      SignInMutations,
      ViewerResolver,
    ],
    validateFn: checkArgument as ValidatorFn,
  });
