import { discardFormDraft, listFormDrafts, readFormDraft, saveFormDraft } from '@tsunagi/casework';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { resultOf } from '../shared/refusals.js';
import { FormDraftType } from './draft.types.js';

@InputType({ description: 'Keep what has been typed so far.' })
export class SaveFormDraftInput {
  @Field(() => String, { description: 'Which form, and of whom: one draft for each.' })
  form!: string;
  @Field(() => String, { nullable: true, description: 'What stands in the list of drafts.' })
  title?: string | null;
  @Field(() => GraphQLJSONObject, { description: 'The fields as typed; at most 60,000 bytes.' })
  body!: Record<string, unknown>;
}

@InputType({ description: 'It has been sent, or is not wanted any more.' })
export class DiscardFormDraftInput {
  @Field(() => String, { description: 'Which form it belongs to, as the client names it: record, person:new …; at most 200 characters.' })
  form!: string;
}

@ObjectType({ description: 'Which draft was kept or discarded.' })
export class FormDraftPayload {
  @Field(() => String, { description: 'Which form it belongs to, as the client names it: record, person:new …; at most 200 characters.' })
  form!: string;
}
const FormDraftResult = resultOf('FormDraftResult', FormDraftPayload);

const done = async (command: Promise<{ form: string }>): Promise<FormDraftPayload> => Object.assign(new FormDraftPayload(), await command);

@Resolver()
export class DraftResolver {
  @Query(() => [FormDraftType], { description: 'The viewer’s own drafts, the latest first; at most 100.' })
  async formDrafts(@Ctx() context: GatewayContext): Promise<FormDraftType[]> {
    const rows = await context.reader.read(listFormDrafts, {});
    return rows.map((row) => ({ ...row, body: null }));
  }

  @Query(() => FormDraftType, { nullable: true, description: 'One of the viewer’s own drafts, with what was typed.' })
  formDraft(
    @Arg('form', () => String, {
      description: 'Which form it belongs to, as the client names it: record, person:new …; at most 200 characters.',
    })
    form: string,
    @Ctx() context: GatewayContext,
  ): Promise<FormDraftType | null> {
    return context.reader.first(readFormDraft, { form });
  }

  @Mutation(() => FormDraftResult, { description: 'Keep what has been typed so far; the last key counts.' })
  saveFormDraft(
    @Arg('input', () => SaveFormDraftInput) input: SaveFormDraftInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof FormDraftResult> {
    return done(saveFormDraft(context.desk, { ...input, title: input.title ?? '' }));
  }

  @Mutation(() => FormDraftResult, { description: 'Discard a draft. Discarding what is not there does nothing.' })
  discardFormDraft(
    @Arg('input', () => DiscardFormDraftInput) input: DiscardFormDraftInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof FormDraftResult> {
    return done(discardFormDraft(context.desk, input));
  }
}
