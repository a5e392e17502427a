import { InvalidError } from '@tsunagi/access';
import { codeLists } from '@tsunagi/casework';
import { type RegionData, tenantKinds } from '@tsunagi/region';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { CodeListType } from './vocabulary.types.js';

const ofTheTrade: CodeListType[] = codeLists.map(({ title, codes, ...list }) => ({
  ...list,
  ...title,
  codes: codes.map(({ code, words }) => ({ code, ...words })),
}));

const municipalitiesOf = (region: RegionData): CodeListType => ({
  name: 'municipalities',
  ja: '圏域の市町村',
  en: 'Municipalities of the region',
  source: '全国地方公共団体コード（総務省）',
  asOf: '2024-01-01',
  needsConfirmation: false,
  codes: region.municipalities.map(({ code, name, nameEn }) => ({ code, ja: name, en: nameEn })),
});

const kindsOfTenants: CodeListType = {
  name: 'tenantKinds',
  ja: '組織の種類',
  en: 'Kinds of organisations',
  source: 'つなぎの取り決め',
  asOf: '2026-11-22',
  needsConfirmation: false,
  codes: Object.entries(tenantKinds).map(([code, words]) => ({ code, ...words })),
};

@Resolver()
export class VocabularyResolver {
  @Query(() => [CodeListType], {
    description:
      'The code lists of forms and filters, one for each name, with what each stands on. Public: they tell nothing about anybody.',
  })
  vocabulary(
    @Arg('names', () => [String], { nullable: true, description: 'Only these lists, by their names; a name that is none is refused.' })
    names: string[] | null,
    @Ctx() { house }: GatewayContext,
  ): readonly CodeListType[] {
    const lists = [...ofTheTrade, municipalitiesOf(house.region), kindsOfTenants];
    if (names?.some((name) => !lists.some((list) => list.name === name)))
      throw new InvalidError('INVALID_INPUT', { names: 'UNKNOWN_CODE' });
    return names ? lists.filter((list) => names.includes(list.name)) : lists;
  }
}
