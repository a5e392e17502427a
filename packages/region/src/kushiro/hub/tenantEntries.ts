import type { HubEntryData } from '../../hubData.js';
import type { TenantData } from '../../regionData.js';
import { city } from '../tenants/city.js';
import { councils } from '../tenants/councils.js';
import { offices } from '../tenants/offices.js';
import { partners } from '../tenants/partners.js';
import { supportBody } from '../tenants/supportBody.js';

const whatTheyAre: Record<TenantData['kind'], { summary: string; topics: string[]; needs: string[] }> = {
  city: { summary: '市の福祉の窓口。', topics: ['consultation'], needs: ['income', 'housing', 'health'] },
  prefecture: { summary: '町村にお住まいの方の決定を行う北海道の窓口。', topics: ['consultation'], needs: ['income', 'housing'] },
  support_body: {
    summary: '生活や仕事の困りごとを、解決の方法から一緒に考える窓口。',
    topics: ['consultation', 'work_preparation', 'placement'],
    needs: ['work', 'income', 'housing', 'withdrawal', 'debt', 'family'],
  },
  council: {
    summary: '地域の福祉の相談と支え合いの窓口。',
    topics: ['consultation', 'community'],
    needs: ['income', 'community', 'care', 'food'],
  },
  hello_work: { summary: '求人と就職の相談の窓口。', topics: ['placement'], needs: ['work', 'work_trouble'] },
  legal_aid: { summary: '法律の困りごとの相談の窓口。', topics: ['law', 'consultation'], needs: ['debt', 'family', 'violence'] },
  elderly_support: { summary: '高齢の方と家族の相談の窓口。', topics: ['elderly', 'consultation'], needs: ['care', 'health'] },
  partner: { summary: '自立支援プログラムの協力団体。', topics: ['intermediate_work'], needs: ['work', 'community'] },
};

/** Each organisation of the registry is also one of the hub, kept by itself; each of its places a site. */
const entriesOf = (tenant: TenantData): HubEntryData[] => [
  {
    code: tenant.code,
    kind: 'organisation',
    keeper: tenant.code,
    name: tenant.name,
    nameKana: tenant.nameKana,
    otherNames: tenant.shortName === tenant.name ? [] : [tenant.shortName],
    ...whatTheyAre[tenant.kind],
    municipalityCode: tenant.municipalityCode ?? null,
    contacts: tenant.phone || tenant.fax ? [{ label: tenant.shortName, phone: tenant.phone ?? null, fax: tenant.fax ?? null }] : [],
    since: tenant.activeFrom,
    ...(tenant.source && { source: tenant.source }),
    ...(tenant.toBeConfirmed && { toBeConfirmed: tenant.toBeConfirmed }),
  },
  ...tenant.sites.map(
    (site): HubEntryData => ({
      code: `${tenant.code}/${site.code}`,
      kind: 'site',
      keeper: tenant.code,
      organisation: tenant.code,
      name: site.name,
      nameKana: site.nameKana,
      summary: `${tenant.name}の事業所。体験・ボランティアの受け入れ先として一覧に載っています。`,
      topics: ['intermediate_work'],
      municipalityCode: tenant.municipalityCode ?? null,
      since: site.validFrom,
      until: site.validUntil ?? null,
      ...(site.source && { source: site.source }),
      ...(site.toBeConfirmed && { toBeConfirmed: site.toBeConfirmed }),
    }),
  ),
];

export const tenantEntries: readonly HubEntryData[] = [city, supportBody, ...offices, ...councils, ...partners].flatMap(entriesOf);
