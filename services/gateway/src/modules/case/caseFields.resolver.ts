import { listCasesOfPersons, listRecords } from '@tsunagi/casework';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { sealCursor } from '../../graphql/ids/cursor.js';
import { PersonType } from '../person/person.types.js';
import { type Connection, PageArgs, toConnection } from '../shared/connection.js';
import { recordsOf, recordsPage } from '../shared/personPages.js';
import { CaseType } from './case.types.js';
import { BenefitType, HealthType, HouseholdMemberType, HouseholdType, MoneyType, SafetyType, WorkType } from './caseGroups.types.js';
import { presentCase, presentCaseGroup, presentHousehold, presentMember, presentRecord } from './presentCase.js';
import { RecordConnection, type RecordType } from './record.types.js';

/** What a case adds to the page of a person. Of a field group kept for several cases the one changed last is shown. */
@Resolver(() => PersonType)
export class CaseFieldsResolver {
  @FieldResolver(() => [CaseType], { description: 'ケース of the person, the open one first; at most 200.' })
  async cases(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<CaseType[]> {
    const rows = await context.loaders.ofPersons(listCasesOfPersons).load(person.personId);
    return rows.map((row) => presentCase(context, person, row));
  }

  @FieldResolver(() => RecordConnection, { description: '支援経過, the latest contact first, as far as each record’s audience reaches.' })
  async records(
    @Root() person: PersonType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GatewayContext,
  ): Promise<Connection<RecordType>> {
    const rows = await context.loaders.page(listRecords, recordsPage(context, person.personId, page)).load(person.personId);
    return toConnection(
      rows,
      page,
      (row) => sealCursor(context, recordsOf(person.personId), [row.occurredAt.toISOString(), row.recordId]),
      (row) => presentRecord(context, person, row),
    );
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: '世帯: what kind of household it is and how many live in it.' })
  async household(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<HouseholdType | null> {
    const [row] = await context.loaders.group('household').load(person.personId);
    return row ? presentHousehold(context, row) : null;
  }

  @FieldResolver(() => [HouseholdMemberType], {
    description: '世帯員: who else belongs to the household, in the order in which they were entered; at most 100.',
  })
  async householdMembers(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<HouseholdMemberType[]> {
    const rows = await context.loaders.group('householdMembers').load(person.personId);
    return rows.map((row) => presentMember(context, row));
  }

  @FieldResolver(() => BenefitType, { nullable: true, description: '公的給付・保護: public assistance and other benefits.' })
  async benefit(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<BenefitType | null> {
    const [row] = await context.loaders.group('benefit').load(person.personId);
    return row ? presentCaseGroup(context, row) : null;
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: '家計・債務: income, rent, savings and debts of a month, in yen.' })
  async money(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<MoneyType | null> {
    const [row] = await context.loaders.group('money').load(person.personId);
    return row ? presentCaseGroup(context, row) : null;
  }

  @FieldResolver(() => HealthType, { nullable: true, description: '健康・障害: illness, certificate and insurance.' })
  async health(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<HealthType | null> {
    const [row] = await context.loaders.group('health').load(person.personId);
    return row ? presentCaseGroup(context, row) : null;
  }

  @FieldResolver(() => WorkType, { nullable: true, description: '仕事・職歴: what the person does, has done and wishes.' })
  async work(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<WorkType | null> {
    const [row] = await context.loaders.group('work').load(person.personId);
    return row ? presentCaseGroup(context, row) : null;
  }

  @FieldResolver(() => SafetyType, { nullable: true, description: '安全: dangers at a visit, violence, abuse.' })
  async safety(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<SafetyType | null> {
    const [row] = await context.loaders.group('safety').load(person.personId);
    return row ? presentCaseGroup(context, row) : null;
  }
}

/** Members stand below their household too: that is where a form looks for them. */
@Resolver(() => HouseholdType)
export class HouseholdResolver {
  @FieldResolver(() => [HouseholdMemberType], { description: '世帯員: who else belongs to the household; at most 100.' })
  async members(@Root() household: HouseholdType, @Ctx() context: GatewayContext): Promise<HouseholdMemberType[]> {
    const rows = await context.loaders.group('householdMembers').load(household.personId);
    return rows.map((row) => presentMember(context, row));
  }
}
