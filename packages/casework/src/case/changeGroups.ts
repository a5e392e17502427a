import { authorize } from '@tsunagi/access';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { codesFault, dayFault, type Fault, rangeFault, requiredCodeFault, textFault } from '../desk/faults.js';
import { type EditedGroup, findGroup, putGroup } from '../person/index.js';
import { CaseBenefit } from './CaseBenefit.js';
import { CaseHealth } from './CaseHealth.js';
import { CaseHousehold } from './CaseHousehold.js';
import { CaseMoney } from './CaseMoney.js';
import { CaseSafety } from './CaseSafety.js';
import { CaseWork } from './CaseWork.js';
import { benefits, employmentStatuses, householdKinds, safetyRisks, welfareStatuses } from './codes.js';
import { SupportCase } from './SupportCase.js';

type Text = string | null | undefined;
type Yen = number | null | undefined;

export interface OfCase {
  caseId: string;
  /** The version on the screen; 0 where nothing is recorded yet. */
  expectedVersion: number;
}

export interface HouseholdFields {
  kind?: string;
  size?: number | null;
  note?: Text;
}
export interface BenefitFields {
  welfareStatus?: keyof typeof welfareStatuses;
  welfareCaseNumber?: Text;
  benefits?: string[];
  note?: Text;
}
export interface MoneyFields {
  monthlyIncome?: Yen;
  rent?: Yen;
  savings?: Yen;
  debtTotal?: Yen;
  arrears?: Text;
  note?: Text;
}
export interface HealthFields {
  conditions?: Text;
  certificate?: Text;
  insurance?: Text;
  note?: Text;
}
export interface WorkFields {
  employmentStatus?: string;
  leftWorkOn?: Text;
  experience?: Text;
  qualifications?: Text;
  wish?: Text;
  note?: Text;
}
export interface SafetyFields {
  risks?: string[];
  note?: Text;
}

const note = (text: Text): Fault => textFault(text, 4000);
const line = (text: Text): Fault => textFault(text, 200);
const yen = (amount: Yen): Fault => rangeFault(amount, 0, 2_000_000_000);

const householdGroup: EditedGroup<CaseHousehold, HouseholdFields> = {
  entity: CaseHousehold,
  fieldGroup: 'household',
  neverNull: ['kind'],
  faults: (household) => ({
    kind: requiredCodeFault(household.kind ?? 'unknown', householdKinds),
    size: rangeFault(household.size, 1, 30),
    note: note(household.note),
  }),
};

const benefitGroup: EditedGroup<CaseBenefit, BenefitFields> = {
  entity: CaseBenefit,
  fieldGroup: 'benefit',
  neverNull: ['welfareStatus', 'benefits'],
  faults: (benefit) => ({
    welfareStatus: requiredCodeFault(benefit.welfareStatus ?? 'unknown', welfareStatuses),
    welfareCaseNumber: line(benefit.welfareCaseNumber),
    benefits: codesFault(benefit.benefits, benefits),
    note: note(benefit.note),
  }),
};

const moneyGroup: EditedGroup<CaseMoney, MoneyFields> = {
  entity: CaseMoney,
  fieldGroup: 'money',
  neverNull: [],
  faults: (money) => ({
    monthlyIncome: yen(money.monthlyIncome),
    rent: yen(money.rent),
    savings: yen(money.savings),
    debtTotal: yen(money.debtTotal),
    arrears: note(money.arrears),
    note: note(money.note),
  }),
};

const healthGroup: EditedGroup<CaseHealth, HealthFields> = {
  entity: CaseHealth,
  fieldGroup: 'health',
  neverNull: [],
  faults: (health) => ({
    conditions: note(health.conditions),
    certificate: line(health.certificate),
    insurance: line(health.insurance),
    note: note(health.note),
  }),
};

const workGroup: EditedGroup<CaseWork, WorkFields> = {
  entity: CaseWork,
  fieldGroup: 'work',
  neverNull: ['employmentStatus'],
  faults: (work, today) => ({
    employmentStatus: requiredCodeFault(work.employmentStatus ?? 'unknown', employmentStatuses),
    leftWorkOn: dayFault(work.leftWorkOn, { notAfter: today }),
    experience: note(work.experience),
    qualifications: note(work.qualifications),
    wish: note(work.wish),
    note: note(work.note),
  }),
};

const safetyGroup: EditedGroup<CaseSafety, SafetyFields> = {
  entity: CaseSafety,
  fieldGroup: 'safety',
  neverNull: ['risks'],
  faults: (safety) => ({ risks: codesFault(safety.risks, safetyRisks), note: note(safety.note) }),
};

/** Changing one group of a case: whoever may change the case, over the version on the screen. */
const changing =
  <Row extends { version: number; personId: string }, Fields extends object>(group: EditedGroup<Row, Fields>) =>
  (desk: Desk, { caseId, expectedVersion, ...fields }: OfCase & Fields): Promise<{ personId: string }> =>
    command(desk, async (tx) => {
      const [supportCase, found] = await Promise.all([
        tx.em.findOne(SupportCase, { regionId: tx.asker.region, caseId }),
        findGroup(tx, group, { caseId }),
      ]);
      authorize(tx.actor, 'change', 'SupportCase', supportCase);
      const { tenantId, personId } = supportCase;
      await putGroup(tx, group, found, { tenantId, personId, caseId }, expectedVersion, fields as unknown as Fields);
      return { personId };
    });

/** 世帯を直す. */
export const changeHousehold = changing(householdGroup);
/** 公的給付・保護を直す. */
export const changeBenefit = changing(benefitGroup);
/** 家計・債務を直す. */
export const changeMoney = changing(moneyGroup);
/** 健康・障害を直す. */
export const changeHealth = changing(healthGroup);
/** 仕事・職歴を直す. */
export const changeWork = changing(workGroup);
/** 安全を直す. */
export const changeSafety = changing(safetyGroup);
