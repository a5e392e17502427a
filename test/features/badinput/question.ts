import type { Input } from '../../kit/badInput.js';
import type { Lay } from '../../kit/lay.js';

/** One query as it is rightly asked. */
export interface Question {
  asked(lay: Lay): Promise<Input>;
  /** Arguments that are left out with a reason. */
  omits?: readonly string[];
  /** Arguments that take what others refuse, each with its reason. */
  takes?: Readonly<Record<string, string>>;
}

const page = { first: 3 };
/** A page of a list, after what stands in it: there is something in each of them. */
export const pageOf = (list: string): Question => ({
  asked: async (lay) => {
    const { data } = await lay.city.ask(`{ ${list} { pageInfo { endCursor } } }`);
    const { endCursor } = data[list].pageInfo;
    if (!endCursor) throw new Error(`nothing stands in ${list}`);
    return { ...page, after: endCursor };
  },
});

/** A page of a list that is narrowed: a cursor holds for the list as it was narrowed when it was given, and for no other (see words.test.ts). */
export const narrowed = (more: (lay: Lay) => Input | Promise<Input>): Question => ({
  asked: async (lay) => ({ ...page, ...(await more(lay)) }),
  omits: ['after'],
});
