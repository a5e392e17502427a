import { ConflictError, type DomainError, InvalidError, wordsFor } from '@tsunagi/access';
import type { Disclosed } from '@tsunagi/database';
import { type ClassType, createUnionType, Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';

import { apiCode } from './enums.js';

@InterfaceType({ description: 'An expected "no": what happened, what to do, and the number to read on the phone. Nothing was changed.' })
export abstract class Refusal {
  @Field(() => String, { description: 'Code of the refusal; see error-codes.md.' })
  code!: string;

  @Field(() => String, { description: 'What happened, in the language of the reader.' })
  title!: string;

  @Field(() => String, { description: 'What to do next.' })
  whatToDo!: string;

  @Field(() => String, { description: 'Number of the request.' })
  requestId!: string;
}

@ObjectType({ description: 'What now stands in one field, where it differs from what was typed.' })
export class FieldText {
  @Field(() => String, { description: 'Name of the field in the input.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What now stands there, as text; null for empty, and “…” where another record stands there than was chosen.',
  })
  value!: string | null;
}

@ObjectType({
  implements: Refusal,
  description: 'Right person, wrong moment: somebody was faster, the state does not allow it, or the legal basis is missing.',
})
export class Conflict extends Refusal {
  @Field(() => String, { nullable: true, description: 'Present state of the record, where that helps.' })
  state!: string | null;

  @Field(() => Int, { nullable: true, description: 'Present version of the record, where versions collide.' })
  version!: number | null;

  @Field(() => [FieldText], {
    description:
      'Where versions collide: what the other one wrote, so that both texts can be shown; one for each field that differs. Nothing was overwritten.',
  })
  theirs!: FieldText[];
}

@ObjectType({ description: 'A field that has to be put right.' })
export class FieldFault {
  @Field(() => String, { description: 'Name of the field in the input.' })
  field!: string;

  @Field(() => String, { description: 'Code of what is wrong.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong and how to put it right.' })
  message!: string;
}

@ObjectType({ implements: Refusal, description: 'Something in the input has to be put right. What was typed stays on the screen.' })
export class InvalidInput extends Refusal {
  @Field(() => [FieldFault], { description: 'What is wrong, one for each field.' })
  fields!: FieldFault[];
}

/** `acceptReferral: AcceptReferralResult = ReferralPayload | Conflict | InvalidInput`. */
export const resultOf = <Payload extends object>(name: string, payload: ClassType<Payload>) =>
  createUnionType({
    name,
    description: `${payload.name} where it was done, else why not: Conflict for a wrong moment, InvalidInput for fields to put right.`,
    types: () => [payload, Conflict, InvalidInput] as const,
    resolveType: (value) => (value instanceof Conflict ? Conflict : value instanceof InvalidInput ? InvalidInput : payload),
  });

/** The words of a refusal, for those unions that have a member of their own for it. */
export const refusalWords = (context: GatewayContext, error: DomainError) => ({
  code: error.code,
  ...wordsFor(error.code, context.language, error.details),
  requestId: context.requestId,
});

function toConflict(context: GatewayContext, error: ConflictError): Conflict {
  const { state, version, theirs, about } = error.details as Partial<Conflict> & { about?: Disclosed | null };
  if (about && theirs?.length) context.reader.note(about);
  return Object.assign(new Conflict(), refusalWords(context, error), {
    state: state ? apiCode(state) : null,
    version: version ?? null,
    theirs: theirs ?? [],
  });
}

function toInvalidInput(context: GatewayContext, error: InvalidError): InvalidInput {
  const faults = (error.details.fields ?? {}) as Record<string, InvalidError['code']>;
  const facts = (error.details.facts ?? {}) as Record<string, object>;
  const fields = Object.entries(faults).map(([field, code]) => {
    const { title, whatToDo } = wordsFor(code, context.language, { ...error.details, ...facts[field] });
    return Object.assign(new FieldFault(), { field, code, message: `${title}${whatToDo}` });
  });
  return Object.assign(new InvalidInput(), refusalWords(context, error), { fields });
}

/** Runs a command; an expected refusal becomes a member of the result union, everything else goes to the edge. */
export async function answer<T>(context: GatewayContext, run: () => Promise<T>): Promise<T | Conflict | InvalidInput> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ConflictError) return toConflict(context, error);
    if (error instanceof InvalidError) return toInvalidInput(context, error);
    throw error;
  }
}
