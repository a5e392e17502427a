import { randomUUID } from 'node:crypto';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';

type Input = Record<string, unknown>;

const made: Record<string, () => unknown> = {
  String: () => '試しの文',
  Int: () => 1,
  Float: () => 1,
  Boolean: () => false,
  Date: () => '2099-03-31',
  DateTime: () => '2099-01-14T10:00:00+09:00',
  JSONObject: () => ({}),
};

function madeUp(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return madeUp(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return inputOf(type, {});
  const make = made[type.name];
  if (!make) throw new Error(`Nobody can make up a ${type.name}: it has to be given.`);
  return make();
}

/** An input that is sound by its form: what is given, and something for whatever else must not be left out. */
export function inputOf(type: GraphQLInputObjectType, given: Input): Input {
  const input: Input = {};
  for (const [name, field] of Object.entries(type.getFields())) {
    if (name in given) {
      const value = given[name];
      const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
      input[name] = isInputObjectType(inner) && value ? inputOf(inner, value as Input) : value;
    } else if (name === 'idempotencyKey') input[name] = randomUUID();
    else if (isRequiredInputField(field)) input[name] = madeUp(field.type);
  }
  return input;
}
