import { ObjectType } from 'type-graphql';
import { resultOf } from './refusals.js';

@ObjectType({ description: 'The person after the command.' })
export class PersonPayload {
  /** Key for the field resolver, which stands with the person. */
  personId!: string;
}

export const PersonResult = resultOf('PersonResult', PersonPayload);

/** What a command about a person gave back, as the payload of its mutation. */
export const personDone = async (command: Promise<{ personId: string }>): Promise<PersonPayload> =>
  Object.assign(new PersonPayload(), { personId: (await command).personId });
