import { emptyContent, type HubContent } from '@tsunagi/casework';
import type { Dice } from './dice.js';
import { dayOf, days, type Layer } from './Layer.js';
import type { Office } from './offices.js';

const nobody = '00000000-0000-0000-0000-000000000000';
const kinds = ['place', 'skill'];

interface Pointers {
  organisationId: string | null;
  placeId: string | null;
  photoId: string;
}

/** In every world some places are for everyone and some for the region alone. */
const placesIn = (layer: Layer): number => layer.rows('hub_public').filter(({ kind }) => kind === 'place').length;

function contentOf(layer: Layer, kind: string, { organisationId, placeId, photoId }: Pointers): HubContent {
  const text = (field: string) => layer.text(field);
  return {
    ...emptyContent,
    photos: [{ photoId, alt: text('写真の説明') }],
    name: text('場の名'),
    nameKana: 'バノナマエ',
    otherNames: [text('別の名')],
    summary: text('場の説明'),
    audience: kind === 'skill' || placesIn(layer) % 2 ? 'region' : 'everyone',
    organisationId,
    placeId,
    municipalityCode: '01206',
    areas: ['01661'],
    address: text('場の住所'),
    latitude: 42.9,
    longitude: 144.3,
    needs: ['work'],
    topics: ['meals'],
    target: text('対象'),
    minAge: 6,
    maxAge: 18,
    schedules: [{ label: text('日程'), rrule: 'FREQ=WEEKLY;BYDAY=TU', note: text('日程の注') }],
    seasonFrom: '05-01',
    seasonUntil: '09-30',
    cost: 'paid',
    costYen: 300,
    costNote: text('費用'),
    pay: 'stipend',
    stages: ['stage1'],
    transport: true,
    transportNote: text('送迎'),
    conditions: text('条件'),
    languages: ['ja'],
    accessibility: text('段差'),
    contacts: [{ label: text('窓口'), phone: '0154-00-0000', fax: null, email: 'a@example.jp', url: 'https://example.jp' }],
    url: 'https://example.jp/',
    source: { title: text('出典'), publisher: '釧路市', dated: '2020-04-20', url: null },
    since: '2018-04-01',
    ...(kind === 'skill' && { agreedOn: '2024-04-01', agreedBy: 'written' }),
    changes: [{ on: '2024-04-01', text: text('変わったこと'), source: null }],
  };
}

/** What an office keeps in the hub: published, ended, being written, and offered to another office to be confirmed. */
export function layHub(layer: Layer, dice: Dice, office: Office, others: Office[]): void {
  const owner = { region_id: office.region, tenant_id: office.tenantId };
  let placeId: string | null = null;
  const lay = (kind: string, state: string, organisationId: string | null, reviewer: string | null = null): string => {
    const entry_id = dice.key();
    const photo_id = dice.key();
    const content = contentOf(layer, kind, { organisationId, placeId, photoId: photo_id });
    const pointer = { organisation_id: organisationId, place_id: placeId };
    layer.add('hub_entry', {
      ...owner,
      ...pointer,
      entry_id,
      kind,
      state,
      content: { ...content, summary: layer.text('書きかけの説明') },
      reviewer_tenant_id: reviewer,
      review_note: reviewer ? null : layer.text('差し戻し'),
      updated_by: nobody,
      updated_at: days(-dice.below(90)),
    });
    const isPublished = state !== 'draft' && state !== 'offered';
    layer.add('hub_photo', {
      ...owner,
      photo_id,
      entry_id,
      audience: isPublished ? content.audience : null,
      reviewer_tenant_id: reviewer,
      bytes: Buffer.from(layer.text('写真')),
      created_by: nobody,
    });
    if (!isPublished) return entry_id;
    layer.add('hub_public', {
      ...owner,
      ...pointer,
      entry_id,
      kind,
      audience: content.audience,
      name: content.name,
      name_kana: content.nameKana,
      municipality_code: content.municipalityCode,
      content,
      capacity: 6,
      free: 2 + dice.below(3),
      held: others.length > 0 ? 2 : 0,
      room_note: layer.text('空きの注'),
      room_at: days(-1),
      room_by: layer.text('空きを示した人'),
      confirmed_on: dayOf(-dice.below(300)),
      confirmed_by: layer.text('確かめた人'),
      ended_on: state === 'ended' ? dayOf(-10) : null,
      version: 2,
      published_at: days(-20),
      changed_at: days(-20),
    });
    for (const other of others.slice(0, 2))
      layer.add('hub_hold', {
        region_id: office.region,
        tenant_id: other.tenantId,
        hold_id: dice.key(),
        entry_id,
        keeper_tenant_id: office.tenantId,
        places: 1,
        until: dayOf(5),
      });
    for (const token of [`#kind:${kind}`, '#need:work', '#reach:all'])
      layer.add('hub_token', { ...owner, token, entry_id, audience: content.audience, weight: 0 });
    for (const number of [1, 2])
      layer.add('hub_revision', {
        ...owner,
        entry_id,
        number,
        audience: content.audience,
        content,
        what: layer.text('何が変わったか'),
        by_label: layer.text('公開した人'),
        at: days(-20 + number),
      });
    return entry_id;
  };
  const organisation = lay('organisation', 'published', null);
  const [place, ...rest] = kinds;
  placeId = lay(place as string, 'published', organisation);
  const entries = [placeId, ...rest.map((kind) => lay(kind, 'published', organisation))];
  lay('place', 'ended', organisation);
  lay('place', 'edited', organisation);
  lay('place', 'draft', organisation);
  for (const other of others.slice(0, 1)) lay('service', 'offered', organisation, other.tenantId);
  for (const to_id of entries.slice(0, 2))
    layer.add('hub_link', {
      ...owner,
      link_id: dice.key(),
      from_id: organisation,
      to_id,
      role: 'producer',
      flows: ['production'],
      note: layer.text('つながり'),
      source: layer.text('つながりの出典'),
      confirmed_on: dayOf(-90),
      since: dayOf(-90),
    });
  const group_id = dice.key();
  layer.add('hub_group', {
    ...owner,
    group_id,
    name: layer.text('部会'),
    name_kana: 'ブカイ',
    purpose: layer.text('部会の目的'),
    area: layer.text('地区'),
    municipality_code: '01206',
    meeting_kind: 'working_group',
    entry_ids: entries.slice(0, 1),
    source: layer.text('部会の出典'),
  });
  for (const member of [office, ...others.slice(0, 2)])
    layer.add('hub_group_member', {
      ...owner,
      member_id: dice.key(),
      group_id,
      member_tenant_id: member.tenantId,
      role: member === office ? 'secretary' : 'member',
      joined_on: dayOf(-100 - dice.below(50)),
    });
  for (const state of ['raised', 'settled']) {
    const need_id = dice.key();
    layer.add('hub_need', {
      ...owner,
      need_id,
      group_id: state === 'raised' ? group_id : null,
      title: layer.text('課題'),
      text: layer.text('課題の説明'),
      level: 'community',
      kind: 'work',
      municipality_code: '01206',
      origin: 'staff',
      state,
      state_note: layer.text('段階の注'),
      state_since: days(-3),
      raised_by_label: layer.text('課題を出した人'),
      created_at: days(-5 - dice.below(9)),
    });
    layer.add('hub_match', {
      ...owner,
      need_id,
      entry_id: placeId,
      decision: 'accepted',
      reasons: ['subject'],
      note: layer.text('判断の注'),
      decided_by_label: layer.text('判断した人'),
      decided_at: days(-1),
    });
  }
  layer.add('unmet_need', {
    region_id: office.region,
    unmet_id: dice.key(),
    month: '2026-04-01',
    kind: 'work',
    municipality_code: '01206',
    cause: 'declined',
  });
  for (const state of ['read', 'run']) {
    const import_id = dice.key();
    layer.add('hub_import', {
      ...owner,
      import_id,
      file_name: layer.text('ファイル'),
      encoding: 'utf-8',
      kind: 'place',
      columns: ['名称', 'フリガナ'],
      mapping: { 名称: 'name', フリガナ: 'nameKana' },
      state,
      created_at: days(-1 - dice.below(9)),
      created_by: nobody,
    });
    for (const [at, stands] of (state === 'read' ? ['read'] : ['created', 'failed']).entries())
      layer.add('hub_import_row', {
        ...owner,
        import_id,
        number: at + 2,
        cells: [layer.text('取り込んだ名'), 'トリコミ'],
        broken: false,
        state: stands,
        faults: stands === 'failed' ? [{ column: '名称', code: 'REQUIRED' }] : [],
        entry_id: stands === 'created' ? placeId : null,
      });
  }
  for (const state of ['received', 'declined'])
    layer.add('partner_application', {
      ...owner,
      application_id: dice.key(),
      organisation: layer.text('申込団体'),
      contact_name: layer.text('申込者'),
      phone: '0154-00-0000',
      email: 'a@example.jp',
      about: layer.text('申込内容'),
      challenge_hash: layer.text('課題'),
      state,
      note: state === 'declined' ? layer.text('見送りの理由') : null,
      decided_by_label: state === 'declined' ? layer.text('決めた人') : null,
      received_at: days(-1 - dice.below(9)),
    });
  layer.add('hub_setting', { ...owner, confirm_by: 'own_editor' });
}
