import { beginOidcLink, hasOwnProvider, readMyOidcLink, unlinkOwnOidc } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import {
  BeginOidcLinkInput,
  OidcAddressPayload,
  OidcAddressResult,
  OidcLinkType,
  OidcUnlinkedPayload,
  OidcUnlinkedResult,
  UnlinkMyOidcInput,
} from './oidc.types.js';

@Resolver()
export class OidcResolver {
  @Query(() => OidcLinkType, { nullable: true, description: '共通ログイン of the viewer; null where the organisation has none.' })
  async myOidcLink(@Ctx() context: GatewayContext): Promise<OidcLinkType | null> {
    const [offered, link] = await Promise.all([
      hasOwnProvider(context.gate, context.signedIn.actor.tenant),
      context.reader.first(readMyOidcLink, {}),
    ]);
    return offered ? { linkedAt: link?.linkedAt ?? null } : null;
  }

  @Mutation(() => OidcAddressResult, {
    description: '共通ログインを結びつける, with the present password: the second half is at the provider.',
  })
  async beginOidcLink(
    @Arg('input', () => BeginOidcLinkInput) input: BeginOidcLinkInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof OidcAddressResult> {
    context.tryCredentials();
    const { sessionId } = context.signedIn;
    const { address, ticket } = await beginOidcLink(context.desk, context.gate, sessionId, input.password);
    context.browser.keepTicket(ticket);
    return Object.assign(new OidcAddressPayload(), { address });
  }

  @Mutation(() => OidcUnlinkedResult, { description: '共通ログインを外す, with the present password.' })
  async unlinkMyOidc(
    @Arg('input', () => UnlinkMyOidcInput) input: UnlinkMyOidcInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof OidcUnlinkedResult> {
    context.tryCredentials();
    await unlinkOwnOidc(context.desk, context.gate, input.password);
    return Object.assign(new OidcUnlinkedPayload(), { unlinked: true });
  }
}
