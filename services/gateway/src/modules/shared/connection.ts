import { InvalidError } from '@tsunagi/access';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';

/** Sorts before every key: where a list begins. */
export const firstKey = '00000000-0000-0000-0000-000000000000';

/** Nothing here has a default of its own: compiled queries know none. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 100; 20 where it is left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry of the page before.' })
  after?: string | null;
}

@ObjectType({ description: 'Where a page of a list begins and ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are further entries.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether entries stand before this page: always so behind an `after`. Lists are walked forward only.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry of this page; null for an empty one.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry of this page; give it as `after` for the next.' })
  endCursor!: string | null;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Connection<Node> {
  edges: Edge<Node>[];
  pageInfo: PageInfo;
}

/** A Relay connection over `node`. There is no total count: it would tell about what the viewer may not see. */
export function connectionOf<Node extends object>(name: string, node: ClassType<Node>): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} on a page, with its place in the list.` })
  class EdgeType {
    @Field(() => String, { description: 'Place of this entry in the list, for this reader only; give it as `after` to go on from here.' })
    cursor!: string;

    @Field(() => node, { description: 'What stands there, as far as the viewer may see it.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, {
    description: `Up to 100 of a list of ${name}, in its order. There is no total: it would count what the viewer may not see.`,
  })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'Entries of this page in the order of the list.' })
    edges!: EdgeType[];

    @Field(() => PageInfo, { description: 'Where this page begins and ends.' })
    pageInfo!: PageInfo;
  }
  return ConnectionType as ClassType<Connection<Node>>;
}

/** An entry whose cursor is sealed only if it is asked for: sealing costs more than all the rest of a row. */
class SealedLater<Row, Node> implements Edge<Node> {
  constructor(
    private readonly row: Row,
    readonly node: Node,
    private readonly cursorOf: (row: Row) => string,
  ) {}

  get cursor(): string {
    return this.cursorOf(this.row);
  }
}

/** Where a page begins and ends; its cursors are sealed only if they are asked for. */
class EndsSealedLater<Row> implements PageInfo {
  constructor(
    readonly hasNextPage: boolean,
    readonly hasPreviousPage: boolean,
    private readonly page: readonly Row[],
    private readonly cursorOf: (row: Row) => string,
  ) {}

  get startCursor(): string | null {
    return this.#cursorAt(0);
  }

  get endCursor(): string | null {
    return this.#cursorAt(-1);
  }

  #cursorAt(place: number): string | null {
    const row = this.page.at(place);
    return row === undefined ? null : this.cursorOf(row);
  }
}

/** How much of a list is asked for, and behind which entry. */
interface Asked {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** Cuts one row more than asked for into a page; `cursorOf` names the place of a row in the order. */
export function toConnection<Row, Node>(
  rows: Row[],
  { first, after }: Asked,
  cursorOf: (row: Row) => string,
  toNode: (row: Row) => Node,
): Connection<Node> {
  const size = pageSize(first);
  const page = rows.slice(0, size);
  return {
    edges: page.map((row) => new SealedLater(row, toNode(row), cursorOf)),
    pageInfo: new EndsSealedLater(rows.length > size, !!after, page, cursorOf),
  };
}

/** Which rows of a list a page shows: all but the one more that tells of the next page. */
export const onPage =
  (first: number | null | undefined) =>
  (_row: unknown, at: number): boolean =>
    at < pageSize(first);

const mostAtOnce = 100;

/** How many entries a page holds: what was asked for, 1 to 100, or 20. */
export function pageSize(first: number | null | undefined): number {
  if (first == null) return 20;
  if (first < 1 || first > mostAtOnce)
    throw new InvalidError('INVALID_INPUT', { first: { code: 'OUT_OF_RANGE', least: 1, most: mostAtOnce } });
  return first;
}
