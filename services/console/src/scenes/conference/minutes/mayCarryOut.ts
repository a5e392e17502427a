interface Line {
  carriedOn: string | null;
}
interface Item {
  own: boolean;
  personId: string | null;
}

/** Whether this line can be taken out of the meeting: of an own person, and once. */
export const mayCarryOut = ({ carriedOn }: Line, item: Item | null): boolean => !!item?.own && item.personId !== null && carriedOn === null;
