interface Line {
  id: string;
  version: number;
}

/** The lines with what is new of them: what was changed stays in its place, what was added comes at the end. An older answer that comes late changes nothing. */
export function joinLines<Each extends Line>(lines: readonly Each[], news: readonly Each[]): readonly Each[] {
  const changed = new Map(news.map((line) => [line.id, line]));
  const known = new Set(lines.map(({ id }) => id));
  const inPlace = lines.map((line) => {
    const now = changed.get(line.id);
    return now && now.version >= line.version ? now : line;
  });
  return [...inPlace, ...news.filter(({ id }) => !known.has(id))];
}

interface Meeting {
  /** What is asked of an item is read by whoever hears it. */
  items: readonly { id: string; brief: object | null }[];
}

/** Of lines that were read beside the whole before this one, those that belong to what the viewer hears by now. */
export const stillHeard = <Each extends { itemId: string | null }>({ items }: Meeting, lines: readonly Each[]): Each[] => {
  const heard = new Set<string | null>([null, ...items.flatMap(({ id, brief }) => (brief ? [id] : []))]);
  return lines.filter(({ itemId }) => heard.has(itemId));
};
