interface Case {
  id: string;
  status: string;
}

/** Cases of the person that go on: to these alone something of a meeting can belong. */
export const openCasesOf = <Each extends Case>(person: { cases: readonly Each[] } | null | undefined): readonly Each[] =>
  person?.cases.filter(({ status }) => status === 'OPEN') ?? [];

/** Which open case is meant: of one there is no choice, of several only the one that was chosen, and none that was closed since. */
export const caseMeant = <Each extends Case>(cases: readonly Each[], chosen: string): Each | undefined =>
  cases.length > 1 ? cases.find(({ id }) => id === chosen) : cases[0];
