interface Member {
  answer: string;
  pledgedAt: string | null;
  attendedAt: string | null;
}

/** 誓約済みで入室の記録がない人, but for those who have said that they will not come. */
export const unnotedIn = <Each extends Member>({ members }: { members: readonly Each[] }): Each[] =>
  members.filter(({ answer, pledgedAt, attendedAt }) => pledgedAt && !attendedAt && answer !== 'DECLINED');
