import { beginTotp, changePassword, confirmTotp, removeTotp } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { BeginTotpInput, ChangePasswordInput, TotpCodeInput } from './credential.inputs.js';
import { CredentialPayload, CredentialResult, TotpSecretPayload, TotpSecretResult } from './credential.types.js';

/** Runs a command that checks a password or a code: one in a request, like signing in. */
async function proving(context: GatewayContext, run: () => Promise<{ endedOthers?: number }>): Promise<CredentialPayload> {
  context.tryCredentials();
  const { endedOthers = 0 } = await run();
  return Object.assign(new CredentialPayload(), { endedOthers });
}

@Resolver()
export class CredentialMutations {
  @Mutation(() => CredentialResult, { description: 'パスワードを変える. Sessions on other devices end.' })
  changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof CredentialResult> {
    return proving(context, () => changePassword(context.desk, context.gate, context.signedIn.sessionId, input));
  }

  @Mutation(() => TotpSecretResult, {
    description: '確認コードを設定する, first half, with the present password: a secret for the authenticator app.',
  })
  async beginTotp(
    @Arg('input', () => BeginTotpInput) input: BeginTotpInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof TotpSecretResult> {
    context.tryCredentials();
    return Object.assign(new TotpSecretPayload(), await beginTotp(context.desk, context.gate, input.password));
  }

  @Mutation(() => CredentialResult, { description: 'Second half: a code shows that the app has it. From now on signing in asks for one.' })
  confirmTotp(@Arg('input', () => TotpCodeInput) input: TotpCodeInput, @Ctx() context: GatewayContext): Promise<typeof CredentialResult> {
    return proving(context, () => confirmTotp(context.desk, context.ids, context.signedIn.sessionId, input.code));
  }

  @Mutation(() => CredentialResult, {
    description: '確認コードを外す, with a code of it. Needs a password that is long enough to stand alone.',
  })
  removeTotp(@Arg('input', () => TotpCodeInput) input: TotpCodeInput, @Ctx() context: GatewayContext): Promise<typeof CredentialResult> {
    return proving(context, async () => {
      await removeTotp(context.desk, context.gate, input.code);
      return {};
    });
  }
}
