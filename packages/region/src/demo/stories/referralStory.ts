import { fieldGroupNames } from '@tsunagi/access';
import { command, PersonLink, SupportCase, writeRecord } from '@tsunagi/casework';
import { courseOf, type Step } from '../courses/courses.js';
import type { Passage } from '../courses/Passage.js';
import { steps } from '../courses/steps.js';
import type { PlannedReferral } from '../plan.js';
import { demoStaff } from '../staff/index.js';
import { type Note, troubles } from '../troubles/index.js';
import { receiverWords } from '../words/index.js';
import { Moment } from '../world/Moment.js';
import type { Story } from '../world/playOut.js';
import type { Stage } from '../world/Stage.js';
import { look } from './look.js';
import type { Role } from './Role.js';

/** The first in the list who works with people there, and so may answer for the organisation. */
function answersFor(tenant: string): string {
  const quiet = ['tenant_admin', 'privacy_officer', 'hub_editor', 'statistician', 'supervisor'];
  const found = demoStaff.find(({ posts: [post] }) => post.tenant === tenant && post.roles.some((role) => !quiet.includes(role)));
  if (!found) throw new Error(`Demo: nobody in ${tenant} could answer.`);
  return found.key;
}

function passageOf(stage: Stage, { planned, dice }: Role, { to, how, onward }: PlannedReferral, personId: string): Passage {
  const receiver = stage.tenant(to);
  return {
    at: new Moment(stage, stage.days.loadedAt),
    personId,
    trouble: troubles[planned.trouble],
    words: receiverWords[receiver.kind],
    sender: planned.by,
    receiver: answersFor(to),
    fromTenantId: stage.tenant(stage.staff(planned.by).posts[0].tenant).tenantId,
    toTenantId: receiver.tenantId,
    onward: onward ? { tenantId: stage.tenant(onward.to).tenantId, agreed: onward.agreed } : null,
    town: stage.region.municipalities.find(({ code }) => code === receiver.municipalityCode)?.name ?? receiver.shortName,
    urgent: how === 'urgent',
    choice: dice.between(0, 11),
    consentUntil: stage.days.daysAfter(stage.days.loadedAt, how === 'consentEnding' ? 10 : 300),
    consentId: '',
    referralId: '',
  };
}

/** A 紹介 goes its way to where it stands today, and the receiver keeps its own record of what it does. */
export async function* referralStory(stage: Stage, role: Role, referral: PlannedReferral, personId: string): Story {
  const passage = passageOf(stage, role, referral, personId);
  const own = [...passage.words.notes];
  for (const [daysAgo, step] of courseOf(referral)) {
    passage.at = yield stage.days.ago(daysAgo, role.dice.pick(['09:20', '10:50', '13:40', '15:30']));
    await steps[step](passage);
    lookAt(passage, step);
    if (['accept', 'start', 'voice', 'complete'].includes(step)) await writeOwn(passage, own.shift());
  }
}

/** Opening tells the receiver who it is about, starting what else was agreed to. */
function lookAt({ at, receiver, personId, fromTenantId, words }: Passage, step: Step): void {
  if (step !== 'open' && step !== 'start') return;
  const groups = step === 'open' ? (['identity'] as const) : fieldGroupNames.filter((group) => words.fieldGroups.includes(group));
  look(at, receiver, { personId, ownerTenantId: fromTenantId, groups, operation: 'ReferralPage', purpose: 'referral' });
}

/** 支援経過 of the receiver, in the case that acceptance has made; partners keep none. */
async function writeOwn({ at, receiver, referralId }: Passage, note: Note | undefined): Promise<void> {
  if (!note) return;
  const desk = at.desk(receiver);
  const caseId = await command(desk, async (tx) => {
    const mine = { regionId: tx.asker.region, tenantId: tx.asker.tenant };
    const link = await tx.em.findOneOrFail(PersonLink, { ...mine, referralId });
    return (await tx.em.findOneOrFail(SupportCase, { ...mine, personId: link.personId })).caseId;
  });
  const [method, text, partner] = note;
  const occurredAt = at.now.toISOString();
  await writeRecord(desk, {
    idempotencyKey: at.stage.key(),
    caseId,
    method,
    text,
    partner: partner ?? null,
    occurredAt,
    minutes: 30,
    audience: 'tenant',
  });
}
