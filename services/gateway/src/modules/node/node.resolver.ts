import { NotFoundError } from '@tsunagi/access';
import {
  type AccessPurpose,
  aroundRecords,
  type RecordOfPerson,
  readCase,
  readConsent,
  readDisclosure,
  readGlassBreak,
  readNeed,
  readRecord,
  readTask,
} from '@tsunagi/casework';
import type { Reading } from '@tsunagi/database';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import type { IdKind } from '../../graphql/ids/seal.js';
import { CaseType } from '../case/case.types.js';
import { presentCase, presentRecord } from '../case/presentCase.js';
import { RecordType } from '../case/record.types.js';
import { ConferenceType } from '../conference/conference.types.js';
import { ConsentType, DisclosureType } from '../consent/consent.types.js';
import { presentConsent, presentDisclosure } from '../consent/presentConsent.js';
import { HubEntryType } from '../hub/entry.types.js';
import { HubGroupType } from '../hub/group.types.js';
import { HubNeedType } from '../hub/need.types.js';
import { loadEntry } from '../hub/presentEntry.js';
import { groupOf } from '../hub/presentGroup.js';
import { presentNeed } from '../hub/presentNeed.js';
import { PersonType } from '../person/person.types.js';
import { presentGlassBreak } from '../protection/presentProtection.js';
import { GlassBreakType } from '../protection/protection.types.js';
import { ReferralType } from '../referral/referral.types.js';
import { type Around, presentTenant, presentUnit } from '../registry/presentTenant.js';
import { TenantType, UnitType } from '../registry/registry.types.js';
import { loadConference } from '../shared/conferenceTree.js';
import { gone } from '../shared/edges.js';
import { AccessPurposeEnum } from '../shared/enums.js';
import { NodeType } from '../shared/NodeType.js';
import { loadPersonTree } from '../shared/personTree.js';
import { purposeOf } from '../shared/purpose.js';
import { loadReferralTree } from '../shared/referralTree.js';
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

/**
 * A record of a person by its own key, under the same question of purpose as the person's page: whose it is, and whether
 * that is the viewer's own work, comes in the same flight.
 */
function ofPerson<Row extends { personId: string | null; tenantId: string }, Type extends NodeType>(
  kind: RecordOfPerson,
  type: new () => Type,
  reading: Reading<never, Row>,
  key: string,
  present: (context: GatewayContext, person: Around, row: Row) => Type,
): Find {
  return async ({ context, uuid, purpose }) => {
    const attempt = context.reader.attempt();
    const around = aroundRecords[kind];
    const [[row], ownWork, [person]] = await Promise.all([
      attempt.read(reading as Reading<object, Row>, { [key]: uuid }),
      attempt.read(around.ownWork, { id: uuid }),
      attempt.read(around.person, { id: uuid }),
    ]);
    if (!row) return null;
    attempt.keep(purposeOf(context, row, row.personId ? ownWork : [row], purpose));
    if (person) context.loaders.persons.prime(person.personId, person);
    return as(type, present(context, person ?? gone, row));
  };
}

const finders: Partial<Record<IdKind, Find>> = {
  Person: async ({ context, uuid, purpose, info }) => as(PersonType, await loadPersonTree(context, uuid, purpose, info)),
  Case: ofPerson('Case', CaseType, readCase, 'caseId', presentCase),
  Record: ofPerson('Record', RecordType, readRecord, 'recordId', presentRecord),
  Consent: ofPerson('Consent', ConsentType, readConsent, 'consentId', presentConsent),
  Disclosure: ofPerson('Disclosure', DisclosureType, readDisclosure, 'lineId', presentDisclosure),
  Task: ofPerson('Task', TaskType, readTask, 'taskId', (context, _, row) => presentTask(context, row)),
  Referral: async ({ context, uuid, info }) => as(ReferralType, await loadReferralTree(context, uuid, info)),
  GlassBreak: async ({ context, uuid }) => {
    const row = await context.reader.first(readGlassBreak, { glassId: uuid });
    return as(GlassBreakType, row && presentGlassBreak(context, row));
  },
  Conference: async ({ context, uuid, info }) => as(ConferenceType, await loadConference(context, uuid, info)),
  HubEntry: async ({ context, uuid }) => as(HubEntryType, await loadEntry(context, uuid)),
  HubGroup: async ({ context, uuid }) => as(HubGroupType, await groupOf(context, uuid)),
  HubNeed: async ({ context, uuid }) => {
    const row = await context.reader.first(readNeed, { needId: uuid });
    return as(HubNeedType, row && presentNeed(context, row));
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
    description:
      'A record by its global id, whatever its kind; null where there is none or none for the viewer. An id of a type that is no Node is NOT_FOUND.',
  })
  node(
    @Arg('id', () => ID, { description: 'Id of any type that implements Node.' }) id: string,
    @Arg('purpose', () => AccessPurposeEnum, {
      nullable: true,
      description: 'Why; needed for a record about a person outside one’s own work, as for the person.',
    })
    purpose: AccessPurpose | null,
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
