import type { Input } from '../../kit/badInput.js';
import type { Lay } from '../../kit/lay.js';

/** One mutation as it is rightly called: by whom, with what, in a world that is laid anew for each call. */
export interface Sample {
  by: 'city' | 'mate' | 'council';
  input(lay: Lay): Promise<Input>;
  /** Fields that are left out with a reason: they exclude another one that is given. */
  omits?: readonly string[];
  /** Fields that take what other mutations refuse, each with its reason. */
  takes?: Readonly<Record<string, string>>;
  /** Why it is not carried through here: where that is tested. */
  elsewhere?: string;
}
