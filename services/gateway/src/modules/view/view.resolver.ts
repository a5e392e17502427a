import { chooseFirstView, listSavedViews, removeView, saveView } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { resultOf } from '../shared/refusals.js';
import { ChooseFirstViewInput, RemoveViewInput, SavedViewPayload, SavedViewType, SaveViewInput, ViewPageEnum } from './view.types.js';

const SavedViewResult = resultOf('SavedViewResult', SavedViewPayload);

const done = async (command: Promise<{ name: string | null }>): Promise<SavedViewPayload> =>
  Object.assign(new SavedViewPayload(), { name: (await command).name });

@Resolver()
export class ViewResolver {
  @Query(() => [SavedViewType], { description: 'The views of a list that the viewer has kept, by name; at most 100.' })
  savedViews(
    @Arg('page', () => ViewPageEnum, { description: 'Of which list.' }) page: string,
    @Ctx() context: GatewayContext,
  ): Promise<SavedViewType[]> {
    return context.reader.read(listSavedViews, { page });
  }

  @Mutation(() => SavedViewResult, { description: '表示を保存する. The viewer finds it at whatever machine.' })
  saveView(@Arg('input', () => SaveViewInput) input: SaveViewInput, @Ctx() context: GatewayContext): Promise<typeof SavedViewResult> {
    return done(saveView(context.desk, input));
  }

  @Mutation(() => SavedViewResult, { description: '保存した表示を消す. The list itself stays as it is.' })
  removeView(@Arg('input', () => RemoveViewInput) input: RemoveViewInput, @Ctx() context: GatewayContext): Promise<typeof SavedViewResult> {
    return done(removeView(context.desk, input));
  }

  @Mutation(() => SavedViewResult, { description: 'いつもの表示を決める. From now on the page opens with it.' })
  chooseFirstView(
    @Arg('input', () => ChooseFirstViewInput) input: ChooseFirstViewInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof SavedViewResult> {
    return done(chooseFirstView(context.desk, { page: input.page, name: input.name ?? null }));
  }
}
