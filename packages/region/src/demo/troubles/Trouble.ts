import type { benefits, employmentStatuses, householdKinds, needs, recordMethods, relations, safetyRisks } from '@tsunagi/casework';
import type { Dice } from '../world/Dice.js';

/** Somebody of the household besides the person. */
export interface Kin {
  relation: keyof typeof relations;
  sex: 'male' | 'female';
  age: number;
  /** Lives elsewhere. */
  apart?: true;
  note?: string;
}

/** What is known about a life, one part for each field group. Yen a month unless the name says otherwise. */
export interface Life {
  household: { kind: keyof typeof householdKinds; note?: string; members?: readonly Kin[] };
  benefit: { welfareStatus: 'none' | 'applied' | 'receiving' | 'ended'; benefits?: readonly (keyof typeof benefits)[]; note?: string };
  money: { monthlyIncome: number; rent: number; savings: number; debtTotal?: number; arrears?: string; note?: string };
  health: { insurance: string; conditions?: string; certificate?: string; note?: string };
  work: {
    employmentStatus: keyof typeof employmentStatuses;
    leftMonthsAgo?: number;
    experience?: string;
    qualifications?: string;
    wish?: string;
  };
  safety?: { risks: readonly (keyof typeof safetyRisks)[]; note: string };
}

export type Note = readonly [method: keyof typeof recordMethods, text: string, partner?: string];

/** 困りごと. One kind of story as the offices meet it, from which people who do not exist are drawn. */
export interface Trouble {
  needs: readonly (keyof typeof needs)[];
  /** Youngest and oldest. */
  ages: readonly [number, number];
  sex?: 'male' | 'female';
  life(dice: Dice, self: { age: number; spouse: 'male' | 'female' }): Life;
  /** The outline that leads a referral, three lines each: what happened, how it is now, what the person wants. */
  summaries: readonly string[];
  /** 支援経過, step by step; at each step one of several. */
  notes: readonly (readonly Note[])[];
  /** What the person says afterwards. */
  voices: readonly string[];
}
