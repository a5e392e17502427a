import { InvalidError, NotFoundError } from '@tsunagi/access';
import { openPieces } from '@tsunagi/casework';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../../graphql/context.js';
import { locationKinds } from '../../openKinds.js';
import { onceEach } from '../download.js';
import {
  fullServiceOf,
  locationOf,
  organizationOf,
  programKinds,
  programOf,
  serviceAtLocationOf,
  serviceKinds,
  serviceOf,
} from './hsds.js';
import { atLocationIdOf, locationIdOf, programIdOf } from './hsdsIds.js';
import { everything, type OpenDoor, type OpenRow, readOpen, uuid } from './OpenReader.js';
import { sendOpen } from './sendOpen.js';
import { markOfTerm, marksOfTaxonomy, taxonomies, terms } from './taxonomies.js';

const narrowing = ['search', 'modified_after', 'organization_id', 'taxonomy_term_id', 'taxonomy_id', 'parent_id'] as const;
const questions = ['page', 'per_page', 'minimal', 'full', ...narrowing] as const;
const once = onceEach(...questions);
interface Asked {
  Params: { id: string };
  Querystring: Partial<Record<(typeof questions)[number], string>>;
}
type Others = Map<string, OpenRow>;

const json = 'application/json; charset=utf-8';
const mostAtOnce = 100;

function whole(text: string | undefined, field: string, otherwise: number, most: number): number {
  const value = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most) throw new InvalidError('INVALID_INPUT', { [field]: 'OUT_OF_RANGE' });
  return value;
}

function moment(text: string | undefined): Date | null {
  if (text === undefined) return null;
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new InvalidError('INVALID_INPUT', { modified_after: 'BAD_DATE' });
  return at;
}

/** The page object of HSDS around what a page holds. */
const pageOf = (contents: object[], total: number, page: number, size: number): object => ({
  total_items: total,
  total_pages: Math.ceil(total / size),
  page_number: page,
  size: contents.length,
  first_page: page === 1,
  last_page: page >= Math.ceil(total / size),
  empty: contents.length === 0,
  contents,
});

/** A kind of thing that HSDS lists: of which entries it is made, and how one of them looks in a list and alone. */
interface Listing {
  kinds: readonly string[];
  inList(row: OpenRow, others: Others): object | null;
  alone(row: OpenRow, others: Others): object | null;
  /** From the id of an entry to that of what is listed, and back: each of them undoes itself. */
  idOf(id: string): string;
  /** Only what takes place somewhere. */
  placed?: true;
}

const itself = (id: string): string => id;
const listings: Record<string, Listing> = {
  services: { kinds: serviceKinds, inList: serviceOf, alone: fullServiceOf, idOf: itself },
  programs: { kinds: programKinds, inList: programOf, alone: programOf, idOf: programIdOf },
  organizations: { kinds: ['organisation'], inList: organizationOf, alone: organizationOf, idOf: itself },
  locations: { kinds: locationKinds, inList: locationOf, alone: locationOf, idOf: locationIdOf },
  service_at_locations: {
    kinds: serviceKinds,
    inList: serviceAtLocationOf,
    alone: serviceAtLocationOf,
    idOf: atLocationIdOf,
    placed: true,
  },
};

/** What these entries name and is open to everyone: organisations and places, and whose places those are. */
async function othersOf(house: House, rows: OpenRow[]): Promise<Others> {
  const others: Others = new Map(rows.map((row) => [row.entryId, row]));
  for (let asking = rows; asking.length > 0; ) {
    const named = asking.flatMap(({ content }) => [content.organisationId, content.placeId]);
    const missing = [...new Set(named)].filter((id) => id !== null && !others.has(id)) as string[];
    asking = missing.length > 0 ? await readOpen(house, everything(['organisation', 'place', 'site'], { entryIds: missing })) : [];
    for (const row of asking) others.set(row.entryId, row);
  }
  return others;
}

async function listOf(house: House, listing: Listing, asked: Asked['Querystring']): Promise<object> {
  const page = whole(asked.page, 'page', 1, 100_000);
  const size = whole(asked.per_page, 'per_page', 50, mostAtOnce);
  const { organization_id: organisation, taxonomy_term_id: term, taxonomy_id: taxonomy } = asked;
  const nothing = (organisation && !uuid.test(organisation)) || (term && !markOfTerm(term)) || (taxonomy && !marksOfTaxonomy(taxonomy));
  if (nothing) return pageOf([], 0, page, size);
  const filter = {
    ...everything(listing.kinds),
    placed: listing.placed ?? false,
    organisationId: organisation ?? null,
    modifiedAfter: moment(asked.modified_after),
    marks: term ? [markOfTerm(term) as string] : taxonomy ? marksOfTaxonomy(taxonomy) : null,
    pieces: asked.search ? openPieces(asked.search) : null,
    offset: (page - 1) * size,
    first: size,
  };
  const rows = await readOpen(house, filter);
  // Behind the last page nothing says how many there are.
  const [counted] = rows.length === 0 && page > 1 ? await readOpen(house, { ...filter, offset: 0, first: 1 }) : rows;
  const others = await othersOf(house, rows);
  const show = asked.full === 'true' ? listing.alone : listing.inList;
  const shown = rows.map((row) => show(row, others)).filter((each) => each !== null);
  const contents = asked.minimal === 'true' ? shown.map(withoutParts) : shown;
  return pageOf(contents, counted?.total ?? 0, page, size);
}

async function oneOf(house: House, listing: Listing, id: string): Promise<object> {
  if (!uuid.test(id)) throw new NotFoundError();
  const [row] = await readOpen(house, everything(listing.kinds, { entryIds: [listing.idOf(id.toLowerCase())] }));
  const shown = row && listing.alone(row, await othersOf(house, [row]));
  if (!shown) throw new NotFoundError();
  return shown;
}

/** `minimal`: what a thing says of itself, without what hangs on it. */
const withoutParts = (thing: object): object => Object.fromEntries(Object.entries(thing).filter(([, value]) => typeof value !== 'object'));

interface Fixed {
  id: string;
  name: string;
  taxonomy_id?: string;
}
const fixed: Record<string, Fixed[]> = { taxonomies, taxonomy_terms: terms };
/** None of our lists of codes has a second storey: every term stands on top, and nothing below another. */
const isAsked = ({ name, taxonomy_id }: Fixed, { search, taxonomy_id: taxonomy, parent_id: parent }: FixedQuestion): boolean =>
  (!search || name.includes(search)) && (!taxonomy || taxonomy === taxonomy_id) && !parent;
type FixedQuestion = Partial<Record<'search' | 'taxonomy_id' | 'parent_id' | 'page' | 'per_page', string>>;

/**
 * The hub as open data: HSDS 3, read-only, for whoever asks. Nothing here is about a person, skills of people and needs
 * are not part of it, and only what is for everyone is.
 */
export function serveHsds(app: FastifyInstance, house: House, door: OpenDoor): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply, body: () => Promise<object> | object) => {
    door.assertOpen(request.ip);
    return sendOpen(request, reply, json, JSON.stringify(await body()));
  };
  // The plain standard, without a profile of ours.
  const root = {
    version: '3.0',
    profile: 'https://docs.openreferral.org/en/3.0/hsds/',
    openapi_url: 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json',
  };
  app.get('/hsds/', (request, reply) => answer(request, reply, () => root));
  for (const [name, listing] of Object.entries(listings)) {
    app.get<Asked>(`/hsds/${name}`, once, (request, reply) => answer(request, reply, () => listOf(house, listing, request.query)));
    app.get<Asked>(`/hsds/${name}/:id`, (request, reply) => answer(request, reply, () => oneOf(house, listing, request.params.id)));
  }
  for (const [name, all] of Object.entries(fixed)) {
    app.get<{ Querystring: FixedQuestion }>(`/hsds/${name}`, once, (request, reply) =>
      answer(request, reply, () => {
        const page = whole(request.query.page, 'page', 1, 100_000);
        const size = whole(request.query.per_page, 'per_page', 50, mostAtOnce);
        const found = all.filter((each) => isAsked(each, request.query));
        return pageOf(found.slice((page - 1) * size, page * size), found.length, page, size);
      }),
    );
    app.get<Asked>(`/hsds/${name}/:id`, (request, reply) =>
      answer(request, reply, () => {
        const found = all.find(({ id }) => id === request.params.id);
        if (!found) throw new NotFoundError();
        return found;
      }),
    );
  }
}
