import { changeBenefit, changeHealth, changeHousehold, changeMoney, changeSafety, changeWork, putHouseholdMember } from '@tsunagi/casework';
import type { Invented } from '../people/invent.js';
import type { Moment } from '../world/Moment.js';

/** What the first talks have brought to light, written into the field groups of the case. */
export async function describeLife(at: Moment, by: string, caseId: string, { life, members }: Invented): Promise<void> {
  const desk = at.desk(by);
  const ofCase = { caseId, expectedVersion: 0 };
  const { household, benefit, money, health, work, safety } = life;
  const { members: _, ...aboutHousehold } = household;
  const { leftMonthsAgo, ...aboutWork } = work;
  await changeHousehold(desk, { ...ofCase, ...aboutHousehold, size: 1 + members.filter((member) => member.livesTogether).length });
  for (const member of members) await putHouseholdMember(desk, { idempotencyKey: at.stage.key(), caseId, ...member });
  await changeBenefit(desk, { ...ofCase, ...benefit, benefits: [...(benefit.benefits ?? [])] });
  await changeMoney(desk, { ...ofCase, ...money });
  await changeHealth(desk, { ...ofCase, ...health });
  await changeWork(desk, {
    ...ofCase,
    ...aboutWork,
    ...(leftMonthsAgo !== undefined && { leftWorkOn: at.stage.days.daysAfter(at.now, -30 * leftMonthsAgo - 1) }),
  });
  if (safety) await changeSafety(desk, { ...ofCase, risks: [...safety.risks], note: safety.note });
}
