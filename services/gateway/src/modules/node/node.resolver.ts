import { NotFoundError } from '@tsunagi/access';
import { type AccessPurpose, readCase, readConsent, readDisclosure, readRecord, readReferral, readTask } from '@tsunagi/casework';
import type { Reading } from '@tsunagi/database';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import type { IdKind } from '../../graphql/ids/seal.js';
import { CaseType } from '../case/case.types.js';
import { presentCase, presentRecord } from '../case/presentCase.js';
import { RecordType } from '../case/record.types.js';
import { ConsentType, DisclosureType } from '../consent/consent.types.js';
import { presentConsent, presentDisclosure } from '../consent/presentConsent.js';
import { PersonType } from '../person/person.types.js';
import { presentReferral } from '../referral/presentReferral.js';
import { ReferralType } from '../referral/referral.types.js';
import { type Around, presentTenant, presentUnit } from '../registry/presentTenant.js';
import { TenantType, UnitType } from '../registry/registry.types.js';
import { AccessPurposeEnum } from '../shared/enums.js';
import { NodeType } from '../shared/NodeType.js';
import { loadPersonTree } from '../shared/personTree.js';
import { keepForPurpose } from '../shared/purpose.js';
import { presentTask } from '../task/presentTask.js';
import { TaskType } from '../task/task.types.js';

interface Asked {
  context: GatewayContext;
  uuid: string;
  purpose: AccessPurpose | null;
  info: GraphQLResolveInfo;
}

type Find = (asked: Asked) => Promise<NodeType | null>;

/** The interface is told apart by the class of the object: presenters give plain ones. */
const as = <Type extends NodeType>(type: new () => Type, node: Type | null): Type | null => node && Object.assign(new type(), node);

/** A record of a person by its own key, under the same question of purpose as the person's page. */
function ofPerson<Row extends { personId: string | null; tenantId: string }, Type extends NodeType>(
  type: new () => Type,
  reading: Reading<never, Row>,
  key: string,
  present: (context: GatewayContext, row: Row) => Type | Promise<Type>,
): Find {
  return async ({ context, uuid, purpose }) => {
    const attempt = context.reader.attempt();
    const [row] = await attempt.read(reading as Reading<object, Row>, { [key]: uuid });
    if (!row) return null;
    await keepForPurpose(context, attempt, row, purpose);
    return as(type, await present(context, row));
  };
}

/** For what names other offices: whether they may be named is said by the person's row. */
const around =
  <Row extends { personId: string }, Type>(present: (context: GatewayContext, person: Around, row: Row) => Type) =>
  async (context: GatewayContext, row: Row): Promise<Type> =>
    present(context, (await context.loaders.persons.load(row.personId)) ?? gone, row);

/** A person who is not seen any more: with whom one dealt then is known. */
const gone: Around = { protectedSince: null, addressOpen: false };

const finders: Partial<Record<IdKind, Find>> = {
  Person: async ({ context, uuid, purpose, info }) => as(PersonType, await loadPersonTree(context, uuid, purpose, info)),
  Case: ofPerson(CaseType, readCase, 'caseId', presentCase),
  Record: ofPerson(RecordType, readRecord, 'recordId', presentRecord),
  Consent: ofPerson(ConsentType, readConsent, 'consentId', around(presentConsent)),
  Disclosure: ofPerson(DisclosureType, readDisclosure, 'lineId', around(presentDisclosure)),
  Task: ofPerson(TaskType, readTask, 'taskId', presentTask),
  Referral: async ({ context, uuid }) => {
    const row = await context.reader.first(readReferral, { referralId: uuid });
    return as(ReferralType, row && presentReferral(context, row));
  },
  Tenant: async ({ context, uuid }) => {
    const row = context.house.registry.tenant(uuid);
    return as(TenantType, row && presentTenant(context, row));
  },
  Unit: async ({ context, uuid }) => {
    const row = context.house.registry.unit(uuid);
    return as(UnitType, row && presentUnit(context, row));
  },
};

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: 'A record by its global id, whatever its kind; null where there is none or none for the viewer.',
  })
  node(
    @Arg('id', () => ID, { description: 'Id of any type that implements Node.' }) id: string,
    @Arg('purpose', () => AccessPurposeEnum, { nullable: true, description: 'Why, as for a person.' }) purpose: AccessPurpose | null,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeType | null> {
    context.signedIn;
    const opened = context.ids.open(id);
    const find = opened && opened.region === context.region ? finders[opened.kind] : undefined;
    if (!opened || !find) throw new NotFoundError();
    return find({ context, uuid: opened.uuid, purpose, info });
  }
}
