import { tokenHash } from '@tsunagi/casework';
import type { Dice } from './dice.js';
import { days, type Layer } from './Layer.js';
import type { Life } from './lives.js';
import type { Asker, Office } from './offices.js';

/** What is written down about looking and changing, and what lies on somebody's desk. */
export function layTraces(layer: Layer, dice: Dice, lives: Life[], askers: Asker[]): void {
  for (const life of lives) {
    for (const asker of [life.worker, dice.pick(askers), dice.pick(askers)]) layLook(layer, dice, life, asker);
    layer.add('audit_event', {
      region_id: life.office.region,
      tenant_id: life.worker.tenant,
      event_id: dice.key(),
      at: days(-5),
      owner_tenant_id: life.office.tenantId,
      actor_staff_id: life.worker.staff,
      actor_label: layer.text('操作者'),
      verb: 'person.created',
      subject_kind: 'Person',
      subject_id: life.personId,
      person_id: life.personId,
    });
  }
  for (const asker of askers) layDesk(layer, dice, asker);
}

function layLook(layer: Layer, dice: Dice, life: Life, asker: Asker): void {
  layer.add('access_log', {
    region_id: life.office.region,
    log_id: dice.key(),
    at: days(-3 - dice.below(30)),
    owner_tenant_id: life.office.tenantId,
    actor_tenant_id: asker.tenant,
    actor_staff_id: asker.staff,
    actor_label: layer.text('閲覧者'),
    action: dice.pick(['read', 'listed', 'printed', 'exported']),
    operation: 'person',
    purpose: 'assigned',
    person_id: life.personId,
    subject_kind: 'Person',
    field_group: null,
    basis: asker.tenant === life.office.tenantId ? 'own' : 'disclosed',
    request_id: layer.text('受付'),
  });
}

function layDesk(layer: Layer, dice: Dice, { region, tenant, staff }: Asker): void {
  const of = { region_id: region, tenant_id: tenant };
  layer.add('notice', {
    ...of,
    notice_id: dice.key(),
    staff_id: dice.chance(0.3) ? null : staff,
    kind: 'referral.due',
    number: layer.text('知らせ'),
  });
  layer.add('form_draft', { ...of, staff_id: staff, form: 'record', title: layer.text('書きかけ'), body: { text: layer.text('下書き') } });
  layer.add('saved_view', {
    ...of,
    staff_id: staff,
    page: 'inbox',
    name: layer.text('表示'),
    conditions: { scope: 'OFFICE' },
    opens_first: dice.chance(0.5),
  });
  layer.add('idempotency_key', { ...of, staff_id: staff, key: dice.key(), command: 'writeRecord', input_digest: 'x', result: {} });
}

/** The first seal of a region's log, as far as its form goes. */
export function laySeal(layer: Layer, region: number): void {
  const made = {
    previous: '',
    leaves: layer.text('葉'),
    hash: layer.text('封'),
    public_key: layer.text('鍵'),
    signature: layer.text('印'),
  };
  layer.add('access_seal', { region_id: region, number: 1, horizon: '1', entries: 1, sealed_at: days(-1), ...made });
}

/** What belongs to an office as such. */
export function layOfficeTraces(layer: Layer, dice: Dice, { region, tenantId, units }: Office, someone: Asker): void {
  const of = { region_id: region, tenant_id: tenantId };
  layer.add('outbox', { ...of, outbox_id: dice.key(), kind: 'person', subject_id: dice.key(), version: 1 });
  // A label that has ended and was not yet taken away.
  const label = { ...of, referral_id: dice.key(), person_id: dice.key(), until: days(-1) };
  layer.add('mailbox_label', { ...label, name: layer.text('古い名札'), kana: layer.text('古い名札カナ') });
  for (const kind of ['name', 'head', 'whole']) layer.add('label_token', { ...label, kind, token: layer.text('古い名') });
  layer.add('sign_in_counter', { region_id: region, key_hash: layer.text('counter') });
  for (const [at, standing] of (['open', 'used', 'cancelled', 'expired'] as const).entries()) {
    const name = layer.text('招待');
    layer.add('invitation', {
      ...of,
      invitation_id: dice.key(),
      token_hash: tokenHash(`${tenantId}-${at}`),
      login: layer.text('login'),
      display_name: name,
      display_kana: layer.text('招待カナ'),
      job_title: layer.text('招待職'),
      roles: ['intake'],
      unit_id: units[0] ?? null,
      valid_from: '2026-01-01',
      invited_by: someone.staff,
      expires_at: days(standing === 'expired' ? -1 : 5),
      used_at: standing === 'used' ? days(-1) : null,
      cancelled_at: standing === 'cancelled' ? days(-1) : null,
    });
  }
}
