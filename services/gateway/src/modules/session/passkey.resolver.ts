import { beginPasskey, beginPasskeySignIn, finishPasskey, listMyPasskeys, removePasskey, signInWithPasskey } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { attempt, letIn } from './attempt.js';
import {
  BeginPasskeyInput,
  FinishPasskeyInput,
  PasskeyOptionsPayload,
  PasskeyOptionsResult,
  PasskeyPayload,
  PasskeyResult,
  PasskeyType,
  RemovePasskeyInput,
  SignInWithPasskeyInput,
} from './passkey.types.js';
import { SignInResult } from './session.types.js';

const payload = (context: GatewayContext, { passkeyId }: { passkeyId: string }): PasskeyPayload =>
  Object.assign(new PasskeyPayload(), { passkeyId: context.seal('Passkey', passkeyId) });

@Resolver()
export class PasskeyResolver {
  @Query(() => [PasskeyType], { description: 'パスキー of the viewer, the newest first; at most 100.' })
  async myPasskeys(@Ctx() context: GatewayContext): Promise<PasskeyType[]> {
    const rows = await context.reader.read(listMyPasskeys, {});
    return rows.map(({ passkeyId, ...row }) => ({ id: context.seal('Passkey', passkeyId), ...row }));
  }
}

@Resolver()
export class PasskeyMutations {
  @Mutation(() => PasskeyOptionsResult, { description: 'パスキーを登録する, first half, with the present password.' })
  async beginPasskey(
    @Arg('input', () => BeginPasskeyInput) input: BeginPasskeyInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PasskeyOptionsResult> {
    context.tryCredentials();
    return Object.assign(new PasskeyOptionsPayload(), await beginPasskey(context.desk, context.gate, input.password));
  }

  @Mutation(() => PasskeyResult, { description: 'Second half: the public key is kept.' })
  async finishPasskey(
    @Arg('input', () => FinishPasskeyInput) input: FinishPasskeyInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PasskeyResult> {
    context.tryCredentials();
    return payload(context, await finishPasskey(context.desk, context.gate, input));
  }

  @Mutation(() => PasskeyResult, { description: 'パスキーを外す, with the present password. From now on nobody signs in with it.' })
  async removePasskey(
    @Arg('input', () => RemovePasskeyInput) input: RemovePasskeyInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PasskeyResult> {
    context.tryCredentials();
    return payload(context, await removePasskey(context.desk, context.gate, input));
  }

  @Mutation(() => PasskeyOptionsPayload, { description: 'パスキーでサインイン, first half. The same for everybody.' })
  async beginPasskeySignIn(@Ctx() context: GatewayContext): Promise<PasskeyOptionsPayload> {
    return Object.assign(new PasskeyOptionsPayload(), await beginPasskeySignIn(context.gate));
  }

  @Mutation(() => SignInResult, { description: 'Second half. At most one attempt in one request, whatever the aliases.' })
  signInWithPasskey(
    @Arg('input', () => SignInWithPasskeyInput) input: SignInWithPasskeyInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof SignInResult> {
    return attempt(context, async () => letIn(context, await signInWithPasskey(context.gate, input)));
  }
}
