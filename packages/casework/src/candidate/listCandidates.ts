import { type Kysely, sql } from 'kysely';
import { takesItems } from '../conference/Conference.js';
import { isNamed, mayRead } from '../desk/mayRead.js';
import { type AskerColumns, askedPersons, type Rows, reading } from '../desk/rows.js';
import { staffName } from '../desk/staffName.js';

const marks = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('conference_candidate as k')
    .innerJoin('conference_kind as kind', (join) => join.onRef('kind.regionId', '=', 'k.regionId').onRef('kind.code', '=', 'k.kindCode'))
    .where('k.regionId', '=', who.region)
    .where('k.itemId', 'is', null)
    .where(mayRead(variant, 'ConferenceCandidate', 'k', who));

const shown = [
  'k.tenantId',
  'k.candidateId',
  'k.personId',
  'k.caseId',
  'k.kindCode',
  'kind.shortName as kindName',
  'k.reason',
  'k.createdAt',
] as const;

const markedBy = (who: AskerColumns) => staffName(who, 'k.tenantId', 'k.markedBy').as('markedName');

/** For which meetings the cases of these persons are marked, with the one that is meant where the viewer may know of it. */
export const listCandidatesOfPersons = reading({
  name: 'candidates-of-persons',
  build: (db, $: { personIds: string[] }, who, variant) =>
    marks(db, who, variant)
      .innerJoin(askedPersons($.personIds), 'asked.personId', 'k.personId')
      .leftJoin('conference as c', (join) =>
        join
          .onRef('c.regionId', '=', 'k.regionId')
          .onRef('c.conferenceId', '=', 'k.conferenceId')
          .on(mayRead(variant, 'Conference', 'c', who)),
      )
      .orderBy('k.createdAt')
      .orderBy('k.candidateId')
      .select([...shown, 'k.conferenceId', 'c.title as meeting', markedBy(who)])
      .select(sql<string | null>`null`.as('name')),
  discloses: ({ personId, tenantId }) => ({ personId, ownerTenantId: tenantId, subject: 'ConferenceCandidate', fieldGroup: null }),
});

/**
 * Marks that fit a meeting to which the viewer may bring something now: those for this one, and those for its kind or one whose
 * rule a single item may follow there, unless another meeting is meant that still takes them.
 */
const fitting = (db: Kysely<Rows>, { conferenceIds }: { conferenceIds: string[] }, who: AskerColumns, variant: string) =>
  marks(db, who, variant)
    .innerJoin('conference as c', 'c.regionId', 'k.regionId')
    .innerJoin('conference_kind as own', (join) => join.onRef('own.regionId', '=', 'c.regionId').onRef('own.code', '=', 'c.kindCode'))
    .innerJoin('tenant as convener', (join) =>
      join.onRef('convener.regionId', '=', 'c.regionId').onRef('convener.tenantId', '=', 'c.tenantId'),
    )
    .where(sql<boolean>`c.conference_id = any(${conferenceIds}::uuid[])`)
    .where('c.state', 'in', [...takesItems])
    .where(isNamed(sql.ref('c.people'), who))
    .where(
      sql<boolean>`(k.conference_id = c.conference_id or ((k.kind_code = c.kind_code or (k.kind_code = any(own.item_kinds) and convener.kind = any(kind.conveners)))
        and not exists (select from conference meant where meant.region_id = k.region_id and meant.conference_id = k.conference_id
          and meant.state = any(${sql.lit(`{${takesItems.join()}}`)}::text[]) and ${mayRead(variant, 'Conference', 'meant', who)})))`,
    );

/** How many there are, for the button of the agenda: names stand in the list alone. */
export const countCandidates = reading({
  name: 'candidates-count',
  build: (db, $: { conferenceIds: string[] }, who, variant) =>
    fitting(db, $, who, variant)
      .groupBy('c.conferenceId')
      .select(['c.conferenceId', sql<number>`count(*)::int`.as('candidates')]),
  discloses: null,
});

/** The marks with whose they are, to choose from; the oldest first. */
export const listCandidates = reading({
  name: 'candidates',
  build: (db, $: { conferenceIds: string[] }, who, variant) =>
    fitting(db, $, who, variant)
      .leftJoin('person_identity as p', (join) =>
        join
          .onRef('p.regionId', '=', 'k.regionId')
          .onRef('p.personId', '=', 'k.personId')
          .on(mayRead(variant, 'PersonIdentity', 'p', who)),
      )
      .orderBy('k.createdAt')
      .orderBy('k.candidateId')
      .limit(100)
      .select([...shown, 'c.conferenceId', markedBy(who)])
      .select([sql<string | null>`null`.as('meeting'), sql<string | null>`p.family_name || ' ' || p.given_name`.as('name')]),
  discloses: ({ personId, tenantId }) => ({
    personId,
    ownerTenantId: tenantId,
    subject: 'PersonIdentity',
    fieldGroup: 'identity',
    action: 'listed',
  }),
});
