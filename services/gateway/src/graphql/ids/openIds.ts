import { type FieldRefusal, InvalidError, NotFoundError } from '@tsunagi/access';
import { type ValidationError, validate } from 'class-validator';
import { Field, ID, type ValidatorFn } from 'type-graphql';
import type { GatewayContext } from '../context.js';
import { assertSoundInput } from './assertSoundInput.js';
import type { IdKind } from './seal.js';

const idFields = new WeakMap<object, Map<string, IdKind>>();

interface IdOptions {
  nullable?: boolean;
  list?: boolean;
  /** What it is there for, where the name does not say it; of which type it is the id is always said. */
  description?: string;
}

/** How the API calls those kinds of records whose type has another name. */
const typeNames: Partial<Record<IdKind, string>> = {
  Staff: 'Colleague',
  Membership: 'StaffEntry',
  Household: 'HouseholdMember',
  AccessLog: 'AccessLogEntry',
  Mailbox: 'MailboxItem',
};
const idWords = (kind: IdKind, list = false): string => {
  const type = typeNames[kind] ?? kind;
  return `${list ? 'Ids' : 'Id'} of ${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type} that the viewer may read; any other is NOT_FOUND.`;
};

/**
 * A field of an input that holds a global id (or several). By the time a resolver sees the input it holds the key of the
 * record; an id of another kind or region, or one that was made up, is NOT_FOUND like a record that does not exist.
 */
export const IdOf =
  (kind: IdKind, { list, nullable, description }: IdOptions = {}): PropertyDecorator =>
  (target, property) => {
    const fields = idFields.get(target) ?? new Map<string, IdKind>();
    fields.set(String(property), kind);
    idFields.set(target, fields);
    const words = [description, idWords(kind, list)].filter(Boolean).join(' ');
    Field(() => (list ? [ID] : ID), { nullable: nullable ?? false, description: words })(target, property);
  };

export function openId(context: GatewayContext, kind: IdKind, sealed: string): string {
  const opened = context.ids.open(sealed);
  if (!opened || opened.kind !== kind || opened.region !== context.region) throw new NotFoundError();
  return opened.uuid;
}

function openFields(context: GatewayContext, input: object): void {
  for (let level = Object.getPrototypeOf(input); level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const [property, kind] of idFields.get(level) ?? []) {
      const values = input as Record<string, unknown>;
      const value = values[property];
      if (typeof value === 'string') values[property] = openId(context, kind, value);
      else if (Array.isArray(value)) values[property] = value.map((each) => openId(context, kind, String(each)));
    }
  }
  for (const value of Object.values(input)) {
    if (value && typeof value === 'object' && Object.getPrototypeOf(value) !== Object.prototype && !(value instanceof Date)) {
      for (const each of Array.isArray(value) ? value : [value]) if (each && typeof each === 'object') openFields(context, each);
    }
  }
}

/** What the decorators of an input ask for, as refusals that people know. */
function refusalOf({ constraints = {} }: ValidationError): FieldRefusal {
  if (constraints.isUuid) return 'BAD_KEY';
  const [most] = /\d+/.exec(constraints.maxLength ?? '') ?? [];
  return most ? { code: 'TOO_LONG', most: Number(most) } : 'UNKNOWN_CODE';
}

/** What happens to every argument before its resolver sees it: its form is checked, its ids are opened. */
export const checkArgument: ValidatorFn<GatewayContext> = async (value, _type, { context, args }) => {
  const names = Object.keys(args);
  assertSoundInput(value, names.find((name) => args[name] === value) ?? names[0] ?? 'input');
  if (!value || typeof value !== 'object') return;
  // Without the values: what was typed is nobody else's business, not even the log's.
  const faults = await validate(value, {
    validationError: { target: false, value: false },
    skipMissingProperties: true,
    forbidUnknownValues: false,
  });
  if (faults.length > 0)
    throw new InvalidError('INVALID_INPUT', Object.fromEntries(faults.map((fault) => [fault.property, refusalOf(fault)])));
  openFields(context, value);
};
