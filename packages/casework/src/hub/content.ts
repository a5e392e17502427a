/** When something takes place: a rule of recurrence (RFC 5545), in the time of Japan. */
export interface Schedule {
  label?: string | null;
  /** `FREQ=MONTHLY;BYDAY=2SA,4SA` */
  rrule: string;
  /** HH:MM */
  opensAt?: string | null;
  closesAt?: string | null;
  /** ISO dates between which it holds. */
  from?: string | null;
  until?: string | null;
  /** 休み: days of the rule on which it does not take place, ISO dates. */
  except?: readonly string[] | null;
  note?: string | null;
}

/** How an office is reached. Never a private number. */
export interface PublicContact {
  label: string;
  phone?: string | null;
  fax?: string | null;
  email?: string | null;
  url?: string | null;
}

/** Where a fact stands. */
export interface EntrySource {
  title: string;
  publisher: string;
  /** Day of the text, ISO date. */
  dated: string;
  url?: string | null;
}

/** What has changed since the source was written, with its day. */
export interface Change {
  on: string;
  text: string;
  source?: string | null;
}

/** A picture, and what is to be seen on it in words. The pictures themselves are kept apart (HubPhoto). */
export interface Photo {
  photoId: string;
  alt: string;
}

/** All that an entry says. It is edited, published and kept as a whole. */
export interface HubContent {
  name: string;
  nameKana: string;
  otherNames: string[];
  summary: string;
  audience: 'everyone' | 'region';
  organisationId: string | null;
  placeId: string | null;
  municipalityCode: string | null;
  /** Municipalities whose people may come; empty for the whole region. */
  areas: string[];
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Subjects of the official intake form that it answers. */
  needs: string[];
  topics: string[];
  target: string | null;
  minAge: number | null;
  maxAge: number | null;
  schedules: Schedule[];
  /** How many places there are, as written: shown as room when this is published. Later the room is said by itself. */
  capacity?: number | null;
  /** MM-DD; an end before its beginning lies in the next year. */
  seasonFrom: string | null;
  seasonUntil: string | null;
  cost: string | null;
  costYen: number | null;
  costNote: string | null;
  pay: string | null;
  stages: string[];
  /** Whether people are fetched, or a way there is arranged. */
  transport: boolean;
  transportNote: string | null;
  conditions: string | null;
  languages: string[];
  accessibility: string | null;
  contacts: PublicContact[];
  url: string | null;
  /** In the order in which they are shown. */
  photos: Photo[];
  /** Of a skill: the day on which whoever has it agreed that it stands here, and how; who that is stands nowhere. ISO date. */
  agreedOn?: string | null;
  agreedBy?: string | null;
  source: EntrySource | null;
  /** ISO dates from and until which it exists. */
  since: string | null;
  until: string | null;
  changes: Change[];
}

/** Nobody has said for so long that it is so: the entry is shown as out of date. */
export const staleAfterDays = 180;

const none = null;

/** An entry that says nothing yet. */
export const emptyContent: HubContent = {
  name: '',
  nameKana: '',
  otherNames: [],
  summary: '',
  audience: 'everyone',
  organisationId: none,
  placeId: none,
  municipalityCode: none,
  areas: [],
  address: none,
  latitude: none,
  longitude: none,
  needs: [],
  topics: [],
  target: none,
  minAge: none,
  maxAge: none,
  schedules: [],
  capacity: none,
  seasonFrom: none,
  seasonUntil: none,
  cost: none,
  costYen: none,
  costNote: none,
  pay: none,
  stages: [],
  transport: false,
  transportNote: none,
  conditions: none,
  languages: [],
  accessibility: none,
  contacts: [],
  url: none,
  photos: [],
  agreedOn: none,
  agreedBy: none,
  source: none,
  since: none,
  until: none,
  changes: [],
};

/**
 * What stays of a skill whose time is over: its name and its days. Whoever has it agreed to be told of while it was offered,
 * and takes back with its end how they are reached and what they can do.
 */
export const takenBack = ({ name, nameKana, audience, municipalityCode, since, until, changes }: HubContent): HubContent => ({
  ...emptyContent,
  ...{ name, nameKana, audience, municipalityCode, since, until, changes },
});
