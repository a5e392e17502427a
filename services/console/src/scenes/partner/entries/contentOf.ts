import type { HubContentInput, PartnerEntryContentFragment } from '../../../gql/partner/entries/graphql.ts';

/** What an entry says, as the server takes it back: the whole of it each time. A field that the server takes and this leaves out would be lost. */
export function contentOf({
  organisation,
  place,
  season,
  schedules,
  contacts,
  photos,
  changes,
  source,
  ...said
}: PartnerEntryContentFragment): Required<HubContentInput> {
  const { __typename: _type, id: _id, version: _version, state: _state, ...plain } = said;
  return {
    ...plain,
    organisationId: organisation?.id ?? null,
    placeId: place?.id ?? null,
    seasonFrom: season?.from ?? null,
    seasonUntil: season?.until ?? null,
    schedules: schedules.map(({ label, rrule, opensAt, closesAt, from, until, except, note }) => ({
      label,
      rrule,
      opensAt,
      closesAt,
      from,
      until,
      except,
      note,
    })),
    contacts: contacts.map(({ label, phone, fax, email, url }) => ({ label, phone, fax, email, url })),
    photos: photos.map(({ id, alt }) => ({ photoId: id, alt })),
    changes: changes.map(({ on, text, source: from }) => ({ on, text, source: from })),
    source: source ? { title: source.title, publisher: source.publisher, dated: source.dated, url: source.url } : null,
  };
}
