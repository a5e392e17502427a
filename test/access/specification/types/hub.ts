import { always, below, columns, type FieldsOfType, Id, id, link, made, office, type Thing } from '../fields.js';

type Row = Record<string, any>;

/** What stands in the document of an entry. */
const told = (names: string) =>
  Object.fromEntries(names.split(' ').map((name) => [name, (row: Row) => (row.content as Row)[name] ?? null]));

const named =
  (pointer: string) =>
  (row: Row, _viewer: unknown, facts: any): Thing[] => {
    const found = row.content[pointer] ? facts.one('hub_public', 'entry_id', row.content[pointer]) : null;
    return found ? [{ type: 'HubEntryName', table: 'hub_public', row: found }] : [];
  };
const each =
  (list: string, type: string) =>
  (row: Row): Thing[] =>
    (row.content[list] as Row[]).map((one) => always(type, one));
const published = (row: Row, facts: any): Row | null => facts.one('hub_public', 'entry_id', row.entry_id);

/** Each picture, open to whoever asks where it stands in what is published to everyone. */
const photosOf = (row: Row, shown: Row | null): Thing[] =>
  (row.content.photos as Row[]).map(({ photoId, alt }) => {
    const open = shown?.content.audience === 'everyone' && (shown.content.photos as Row[]).some((each) => each.photoId === photoId);
    return always('HubPhoto', { photo_id: photoId, alt, open });
  });

const isPast = (day: string | null | undefined): boolean => !!day && day <= new Date().toISOString().slice(0, 10);

const corner = (column: string) => link('HubEntryName', 'hub_public', 'entry_id', column);

/** Each group of this world has one meeting, still to come. */
const meetingsOf = (row: Row, _viewer: unknown, facts: any): Thing[] =>
  facts.where('conference', 'group_id', row.group_id).map((each: Row) => ({ type: 'Conference', table: 'conference', row: each }));

/** The figures of the ledger are worked out and hidden elsewhere (pure/suppress); here it is only asked how many there are. */
const figures = (many: number) => () => Array.from({ length: many }, () => always('UnmetFigure', {}));
const ledgerRows = () => Array.from({ length: 16 }, () => always('UnmetRow', {}));

/** How the schema calls a column of the import. */
const codeOf = (field: string | undefined): string | null => field?.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ?? null;
/** How a line of a list stands: before the list is brought in, what it would become. */
const stands = (state: string): string => (state === 'read' ? 'new' : state);

export const hubTypes: Record<string, FieldsOfType> = {
  HubEntry: {
    leaves: {
      id: id('HubEntry', 'entry_id'),
      ...columns('kind version'),
      ...told(
        'name nameKana otherNames summary audience municipalityCode areas address latitude longitude needs topics target minAge maxAge ' +
          'capacity agreedOn agreedBy cost costYen costNote pay stages transport transportNote conditions languages accessibility url since until',
      ),
      confirmedOn: (row, _viewer, facts) => published(row, facts)?.confirmed_on ?? null,
      confirmedBy: (row, _viewer, facts) => published(row, facts)?.confirmed_by ?? null,
      reviewNote: (row) => row.review_note ?? null,
      // Its days are open to everyone where the region reads a place that is there for everyone.
      calendarUrl: (row, _viewer, facts) =>
        row.kind === 'place' && published(row, facts)?.content.audience === 'everyone'
          ? `http://localhost/open/places/${row.entry_id}.ics`
          : null,
      ended: (row, _viewer, facts) => isPast(published(row, facts)?.ended_on),
      ...made('state stale availableActions'),
    },
    edges: {
      keeper: office('tenant_id'),
      organisation: named('organisationId'),
      place: named('placeId'),
      schedules: each('schedules', 'HubSchedule'),
      contacts: each('contacts', 'HubContact'),
      photos: (row, _viewer, facts) => photosOf(row, published(row, facts)),
      changes: each('changes', 'HubChange'),
      source: (row) => (row.content.source ? [always('HubSource', row.content.source)] : []),
      season: (row) => (row.content.seasonFrom ? [always('HubSeason', row.content)] : []),
      room: (row, _viewer, facts) => {
        const copy = published(row, facts);
        return copy ? [always('HubRoom', copy)] : [];
      },
      // A weekly meeting has always ten more days to come.
      nextDates: () => Array.from({ length: 10 }, () => always('HubOccurrence', {})),
      links: (row, _viewer, facts) =>
        facts
          .of('hub_link')
          .filter((each) => each.from_id === row.entry_id || each.to_id === row.entry_id)
          .map((each) => ({ type: 'HubLink', table: 'hub_link', row: each })),
      holds: below('HubHold', 'hub_hold', 'entry_id'),
      history: below('HubRevision', 'hub_revision', 'entry_id'),
    },
  },
  HubEntryName: { leaves: { id: id('HubEntry', 'entry_id'), ...columns('name kind'), ended: (row) => isPast(row.ended_on) }, edges: {} },
  HubSchedule: {
    leaves: {
      ...columns('label rrule note opensAt=opensAt closesAt=closesAt from until'),
      except: (row) => row.except ?? [],
      ...made('words'),
    },
    edges: {},
  },
  HubOccurrence: { leaves: made('on opensAt closesAt label'), edges: {} },
  HubSeason: { leaves: { from: (row) => row.seasonFrom, until: (row) => row.seasonUntil }, edges: {} },
  HubContact: { leaves: columns('label phone fax email url'), edges: {} },
  HubPhoto: {
    leaves: {
      id: id('HubPhoto', 'photo_id'),
      ...columns('alt'),
      url: id('HubPhoto', 'photo_id'),
      openUrl: (row) => (row.open ? `http://localhost/open/photos/${row.photo_id}.jpg` : null),
    },
    edges: {},
  },
  HubRoom: {
    leaves: {
      ...columns('capacity free held note=room_note updatedAt=room_at updatedBy=room_by'),
      available: (row) => (row.free === null ? null : row.free - row.held),
    },
    edges: {},
  },
  HubSource: { leaves: columns('title publisher dated url'), edges: {} },
  HubChange: { leaves: columns('on text source'), edges: {} },
  HubRevision: {
    leaves: { ...columns('number at by=by_label what'), name: (row) => row.content.name, summary: (row) => row.content.summary },
    edges: {},
  },
  HubLink: {
    leaves: {
      id: id('HubLink', 'link_id'),
      ...columns('role flows note source confirmedOn=confirmed_on since until'),
      ended: (row) => isPast(row.until),
      ...made('viewerCanRemove'),
    },
    edges: { from: corner('from_id'), to: corner('to_id') },
  },
  HubHold: {
    leaves: { id: id('HubHold', 'hold_id'), ...columns('places until'), ...made('viewerCanRelease viewerCanTake') },
    edges: { tenant: office('tenant_id'), entry: corner('entry_id') },
  },
  ReceiverSuggestion: {
    leaves: columns('reasons score'),
    edges: {
      tenant: (row) => [{ type: 'Tenant', table: 'tenant', row: row.tenant }],
      entry: (row) => [{ type: 'HubEntryName', table: 'hub_public', row: row.entry }],
      room: (row) => [always('HubRoom', row.entry)],
    },
  },
  HubGroup: {
    leaves: {
      id: id('HubGroup', 'group_id'),
      ...columns(
        'version name nameKana purpose area municipalityCode=municipality_code meetingKind=meeting_kind since until source toConfirm=to_confirm',
      ),
      ...made('availableActions'),
    },
    edges: {
      keeper: office('tenant_id'),
      members: below('HubGroupMember', 'hub_group_member', 'group_id'),
      needs: below('HubNeed', 'hub_need', 'group_id'),
      counts: (row, _viewer, facts) =>
        [...Map.groupBy(facts.where('hub_need', 'group_id', row.group_id), (need) => need.state)].map(([state, needs]) =>
          always('HubGroupCount', { state, count: needs.length }),
        ),
      entries: (row, _viewer, facts) =>
        row.entry_ids.map((key: string) => ({
          type: 'HubEntryName',
          table: 'hub_public',
          row: facts.one('hub_public', 'entry_id', key) as Row,
        })),
      meetings: meetingsOf,
      nextMeeting: meetingsOf,
    },
  },
  HubApplication: {
    leaves: {
      id: id('HubApplication', 'application_id'),
      ...columns(
        'organisation contactName=contact_name phone email about receivedAt=received_at state note decidedBy=decided_by_label decidedAt=decided_at',
      ),
    },
    edges: {},
  },
  HubImport: {
    leaves: {
      id: id('HubImport', 'import_id'),
      ...columns('version fileName=file_name encoding kind state createdAt=created_at publishedAt=published_at'),
      ...made('undoable'),
    },
    edges: {
      columns: (row) =>
        (row.columns as string[]).map((column) => always('HubImportColumn', { column, field: codeOf(row.mapping[column]) })),
      rows: below('HubImportRow', 'hub_import_row', 'import_id'),
      counts: (row, _viewer, facts) =>
        [...Map.groupBy(facts.where('hub_import_row', 'import_id', row.import_id), (line) => line.state)].map(([state, lines]) =>
          always('HubImportCount', { state: stands(state), count: lines.length }),
        ),
    },
  },
  HubImportColumn: { leaves: columns('column field'), edges: {} },
  HubImportCount: { leaves: columns('state count'), edges: {} },
  HubImportRow: {
    // Of a line that is still to be brought in, what would become of it.
    leaves: { ...columns('number cells'), state: (row) => stands(row.state) },
    edges: {
      faults: (row) => (row.faults as Row[]).map((fault) => always('HubImportFault', fault)),
      readings: (row) =>
        row.state === 'read'
          ? ['名称', 'フリガナ'].map((column, at) => always('HubImportReading', { column, words: row.cells[at], before: null }))
          : [],
      entry: (row) => (row.entry_id ? [always('HubEntryName', { entry_id: row.entry_id, name: row.cells[0], kind: 'place' })] : []),
    },
  },
  HubImportReading: { leaves: columns('column words before'), edges: {} },
  HubImportFault: { leaves: { ...columns('column code'), ...made('message') }, edges: {} },
  HubGroupName: { leaves: { id: id('HubGroup', 'group_id'), ...columns('name') }, edges: {} },
  HubGroupMember: {
    leaves: { id: id('HubGroupMember', 'member_id'), ...columns('role joinedOn=joined_on'), ...made('viewerCanEnd') },
    edges: { tenant: office('member_tenant_id') },
  },
  HubGroupCount: { leaves: columns('state count'), edges: {} },
  HubCount: { leaves: columns('municipalityCode=municipality_code kind count withRoom=with_room'), edges: {} },
  HubNode: { leaves: { id: id('HubEntry', 'entry_id'), ...columns('name kind municipalityCode=municipality_code') }, edges: {} },
  HubEdge: {
    leaves: {
      id: id('HubLink', 'link_id'),
      fromId: (row) => new Id('HubEntry', row.from_id),
      toId: (row) => new Id('HubEntry', row.to_id),
      ...columns('role flows note source confirmedOn=confirmed_on'),
    },
    edges: {},
  },
  HubNetwork: {
    leaves: { cut: () => false },
    edges: {
      nodes: (_row, _viewer, facts) =>
        facts
          .of('hub_public')
          .filter(({ entry_id }) => facts.of('hub_link').some((line) => line.from_id === entry_id || line.to_id === entry_id))
          .map((row) => ({ type: 'HubNode', table: 'hub_public', row })),
      links: (_row, _viewer, facts) => facts.of('hub_link').map((row) => ({ type: 'HubEdge', table: 'hub_link', row })),
    },
  },
  HubNeed: {
    leaves: {
      id: id('HubNeed', 'need_id'),
      ...columns(
        'version title text level kind municipalityCode=municipality_code weekday minAge=min_age maxAge=max_age transport skill origin state stateNote=state_note ' +
          'stateSince=state_since raisedBy=raised_by_label raisedAt=created_at',
      ),
      ...made('viewerCanChange'),
    },
    edges: {
      keeper: office('tenant_id'),
      matches: below('HubMatch', 'hub_match', 'need_id'),
      group: link('HubGroupName', 'hub_group', 'group_id'),
    },
  },
  HubMatch: {
    leaves: columns('decision reasons note decidedBy=decided_by_label decidedAt=decided_at'),
    edges: { entry: corner('entry_id') },
  },
  HubSuggestion: {
    leaves: columns('reasons score free'),
    edges: {
      entry: (row) => (row.entry ? [{ type: 'HubEntryName', table: 'hub_public', row: row.entry }] : []),
      need: (row) => (row.need ? [{ type: 'HubNeed', table: 'hub_need', row: row.need }] : []),
    },
  },
  UnmetLedger: { leaves: made('period periods threshold total source toConfirm'), edges: { rows: ledgerRows, totals: figures(9) } },
  UnmetRow: { leaves: made('kind total'), edges: { byMunicipality: figures(9), byMonth: figures(6) } },
  UnmetFigure: { leaves: made('of count'), edges: {} },
  HubSetting: { leaves: { confirmBy: (row) => row.confirm_by }, edges: {} },
};
