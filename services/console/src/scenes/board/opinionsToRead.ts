interface Meeting<Opinion, Member> {
  opinions: readonly Opinion[];
  members: readonly Member[];
}
interface Opinion {
  memberId: string;
  itemId: string | null;
  occasion: string;
}
interface Member {
  id: string;
  name: string;
  office: string;
  attendedAt: string | null;
}

/** Opinions on an item of those who are not there, with whose they are. Whoever came after all speaks for themselves. */
export const opinionsToRead = <Each extends Opinion, Seat extends Member>({ opinions, members }: Meeting<Each, Seat>, item: string) =>
  opinions.flatMap((opinion) => {
    const writer = members.find(({ id }) => id === opinion.memberId);
    if (opinion.occasion !== 'ABSENCE' || opinion.itemId !== item || !writer || writer.attendedAt) return [];
    return [{ ...opinion, name: writer.name, office: writer.office }];
  });
