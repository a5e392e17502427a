import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from './graphql/schema.js';

/** Prints the schema as partners read it: sorted, with every description. */
process.stdout.write(`${printSchema(lexicographicSortSchema(await makeSchema()))}\n`);
