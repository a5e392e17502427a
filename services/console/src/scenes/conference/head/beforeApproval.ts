interface Meeting<Member, Opinion> {
  members: readonly Member[];
  opinions: readonly Opinion[];
}

/** Those who were there and have not confirmed the minutes, and those who asked for a change in them. */
export function beforeApproval<Member extends { id: string; attendedAt: string | null; confirmedAt: string | null }>({
  members,
  opinions,
}: Meeting<Member, { memberId: string; occasion: string }>): { waiting: Member[]; remarked: Member[] } {
  const there = members.filter(({ attendedAt }) => attendedAt);
  return {
    waiting: there.filter(({ confirmedAt }) => !confirmedAt),
    remarked: there.filter(({ id }) => opinions.some(({ memberId, occasion }) => memberId === id && occasion === 'MINUTES')),
  };
}
