import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isCompositeType, isObjectType } from 'graphql';
import { schemaOf } from './matrix/matrix.js';
import { type AnswerLine, answers, types } from './specification/index.js';

const tests = fileURLToPath(new URL('..', import.meta.url));

/** All the text of a file, or of every file in a folder. */
const textAt = (place: string): string =>
  statSync(path.join(tests, place)).isDirectory()
    ? readdirSync(path.join(tests, place))
        .map((each) => textAt(path.join(place, each)))
        .join()
    : readFileSync(path.join(tests, place), 'utf8');

/** Where the specification says who may know this field: its own type, a line of its own, or a test that names it. */
function isDecided(schema: GraphQLSchema, { type, places }: AnswerLine, field: string): boolean {
  const below = getNamedType((schema.getType(type) as GraphQLObjectType).getFields()[field]?.type);
  if (type !== 'Query' && below && isCompositeType(below))
    return below.name in types || answers.some((line) => line.type === below.name) || below.name === 'Redaction';
  return places.some((place) => new RegExp(`\\b${field}\\b`).test(textAt(place)));
}

describe('What commands answer', () => {
  it('is said field by field for what there is, and for nothing else', async () => {
    const schema = await schemaOf();
    for (const { type, fields } of answers.filter((line) => line.type !== 'Query')) {
      const found = schema.getType(type);
      expect({ type, fields }).toEqual({ type, fields: isObjectType(found) ? Object.keys(found.getFields()).sort() : 'no such type' });
    }
    expect(new Set(answers.map(({ type }) => type)).size).toBe(answers.length);
  });

  it('is said for every payload and for every question that needs no session', async () => {
    const payloads = Object.values((await schemaOf()).getTypeMap()).filter((type) => isObjectType(type) && type.name.endsWith('Payload'));
    const said = answers.map(({ type }) => type);
    expect(payloads.map(({ name }) => name).filter((name) => !said.includes(name))).toEqual([]);
  });

  it('shows of a record what its type shows anywhere, and the rest where a test names it', async () => {
    const schema = await schemaOf();
    const open = answers.flatMap((line) =>
      line.fields.filter((field) => !isDecided(schema, line, field)).map((field) => `${line.type}.${field}`),
    );
    expect(open).toEqual([]);
  });
});
