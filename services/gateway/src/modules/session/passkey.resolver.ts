import { beginPasskey, beginPasskeySignIn, finishPasskey, listMyPasskeys, removePasskey, signInWithPasskey } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { answer } from '../shared/refusals.js';
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

const toDo = { description: 'What is to be done.' };

const payload = (context: GatewayContext, { passkeyId }: { passkeyId: string }): PasskeyPayload =>
  Object.assign(new PasskeyPayload(), { passkeyId: context.seal('Passkey', passkeyId) });

@Resolver()
export class PasskeyResolver {
  @Query(() => [PasskeyType], { description: 'パスキー of the viewer, the newest first.' })
  async myPasskeys(@Ctx() context: GatewayContext): Promise<PasskeyType[]> {
    const rows = await context.reader.read(listMyPasskeys, {});
    return rows.map(({ passkeyId, ...row }) => ({ id: context.seal('Passkey', passkeyId), ...row }));
  }
}

@Resolver()
export class PasskeyMutations {
  @Mutation(() => PasskeyOptionsResult, { description: 'パスキーを登録する, first half, with the present password.' })
  beginPasskey(
    @Arg('input', () => BeginPasskeyInput, toDo) input: BeginPasskeyInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PasskeyOptionsResult> {
    return answer(context, async () => {
      context.tryCredentials();
      return Object.assign(new PasskeyOptionsPayload(), await beginPasskey(context.desk, context.gate, input.password));
    });
  }

  @Mutation(() => PasskeyResult, { description: 'Second half: the public key is kept.' })
  finishPasskey(
    @Arg('input', () => FinishPasskeyInput, toDo) input: FinishPasskeyInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PasskeyResult> {
    return answer(context, async () => {
      context.tryCredentials();
      return payload(context, await finishPasskey(context.desk, context.gate, input));
    });
  }

  @Mutation(() => PasskeyResult, { description: 'パスキーを外す.' })
  removePasskey(
    @Arg('input', () => RemovePasskeyInput, toDo) input: RemovePasskeyInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PasskeyResult> {
    return answer(context, async () => payload(context, await removePasskey(context.desk, input.passkeyId)));
  }

  @Mutation(() => PasskeyOptionsPayload, { description: 'パスキーでサインイン, first half. The same for everybody.' })
  async beginPasskeySignIn(@Ctx() context: GatewayContext): Promise<PasskeyOptionsPayload> {
    return Object.assign(new PasskeyOptionsPayload(), await beginPasskeySignIn(context.gate));
  }

  @Mutation(() => SignInResult, { description: 'Second half. At most one attempt in one request, whatever the aliases.' })
  signInWithPasskey(
    @Arg('input', () => SignInWithPasskeyInput, toDo) input: SignInWithPasskeyInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof SignInResult> {
    return attempt(context, async () => letIn(context, await signInWithPasskey(context.gate, input)));
  }
}
