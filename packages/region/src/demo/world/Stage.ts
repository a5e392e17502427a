import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { AccessNote } from '@tsunagi/casework';
import { tenantIdOf } from '../../ids.js';
import type { RegionData, TenantData } from '../../regionData.js';
import type { PlannedCase } from '../plan.js';
import { type DemoStaff, demoStaff } from '../staff/index.js';
import type { Days } from './Days.js';

/** A person and the case in which they are supported. */
export interface CaseAbout {
  personId: string;
  caseId: string;
}

/** Where the stories are played: the region with its offices, the people who work there, the days back from today. */
export class Stage {
  /** Who looked at whom in the course of the stories. */
  readonly looks: AccessNote[] = [];
  /** Who has come to an office so far. */
  readonly #cases: { planned: PlannedCase; about: CaseAbout }[] = [];

  constructor(
    readonly orm: MikroORM,
    readonly region: RegionData,
    readonly days: Days,
  ) {}

  /** A key of its own for each thing that is done once. */
  key(): string {
    return randomUUID();
  }

  staff(key: string): DemoStaff {
    const staff = demoStaff.find((each) => each.key === key);
    if (!staff) throw new Error(`Demo: nobody is called ${key}.`);
    return staff;
  }

  remember(planned: PlannedCase, { personId, caseId }: CaseAbout): void {
    this.#cases.push({ planned, about: { personId, caseId } });
  }

  /** The one of this trouble whom this member of staff supports. */
  caseOf(by: string, trouble: PlannedCase['trouble']): CaseAbout {
    const found = this.#cases.find(({ planned }) => planned.by === by && planned.trouble === trouble);
    if (!found) throw new Error(`Demo: ${by} supports nobody of this trouble: ${trouble}.`);
    return found.about;
  }

  tenant(code: string): TenantData & { tenantId: string } {
    const tenant = this.region.tenants.find((each) => each.code === code);
    if (!tenant) throw new Error(`Demo: there is no organisation ${code}.`);
    return { ...tenant, tenantId: tenantIdOf(this.region.regionId, code) };
  }
}
