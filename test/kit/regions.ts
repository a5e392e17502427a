/** A piece of a statement as PostgreSQL's own parser sees it: the name of its kind, and its parts. */
type Piece = any;

/** What the names of one query stand for: tables of ours, or something derived whose parts are looked at for themselves. */
interface Scope {
  tables: Map<string, string>;
  derived: Set<string>;
  outer: Scope | null;
}

/** What a condition says of regions: this name is in the same one as that name, or in one that is given. */
type Tie = `${string}=${string}`;
const given = '';

const kindOf = (piece: Piece): string => Object.keys(piece ?? {})[0] ?? '';
const nameIn = (parts: Piece[]): string[] => parts.map((part) => part.String?.sval ?? '*');

/** Follows every statement, and every query inside it, down to its tables; tells those that nothing ties to a region. */
class Follower {
  readonly astray: string[] = [];

  constructor(private readonly ours: ReadonlySet<string>) {}

  /** One query: what it reads or writes, and on which conditions. */
  query(piece: Piece, outer: Scope | null, known: ReadonlySet<string>): void {
    const kind = kindOf(piece);
    const body = piece[kind];
    const names = new Set(known);
    for (const { CommonTableExpr: cte } of body.withClause?.ctes ?? []) {
      if (body.withClause.recursive) names.add(cte.ctename);
      this.query(cte.ctequery, outer, names);
      names.add(cte.ctename);
    }
    if (kind === 'SelectStmt' && body.larg) {
      for (const arm of [body.larg, body.rarg]) this.query({ SelectStmt: arm }, outer, names);
      return;
    }
    const scope: Scope = { tables: new Map(), derived: new Set(), outer };
    const ties = new Set<Tie>();
    const from = [...(body.fromClause ?? []), ...(body.usingClause ?? [])];
    if (kind === 'UpdateStmt' || kind === 'DeleteStmt') this.#source({ RangeVar: body.relation }, scope, ties, names);
    for (const each of from) this.#source(each, scope, ties, names);
    for (const tie of this.#ties(body.whereClause, scope)) ties.add(tie);
    this.#tell(scope, ties);
    if (kind === 'InsertStmt') this.#insert(body, outer, names);
    const { withClause: _with, fromClause: _from, usingClause: _using, selectStmt: _select, relation: _relation, ...rest } = body;
    this.#inside(rest, scope, names);
    for (const each of from) this.#inside(each, scope, names);
  }

  /** A row that is added says where; what it is made from is a query of its own. */
  #insert(body: Piece, outer: Scope | null, names: ReadonlySet<string>): void {
    const { relname } = body.relation;
    const columns: string[] = (body.cols ?? []).map(({ ResTarget }: Piece) => ResTarget.name);
    if (this.ours.has(relname) && !columns.includes('region_id')) this.astray.push(relname);
    if (body.selectStmt) this.query(body.selectStmt, outer, names);
  }

  /** What stands behind FROM: its names, and what joins tie together. */
  #source(piece: Piece, scope: Scope, ties: Set<Tie>, names: ReadonlySet<string>): void {
    const kind = kindOf(piece);
    const body = piece[kind];
    const alias = body.alias?.aliasname;
    if (kind === 'RangeVar') {
      const ours = this.ours.has(body.relname) && !names.has(body.relname) && (body.schemaname ?? 'public') === 'public';
      if (ours) scope.tables.set(alias ?? body.relname, body.relname);
      else scope.derived.add(alias ?? body.relname);
    } else if (kind === 'JoinExpr') {
      const before = new Set(scope.tables.keys());
      this.#source(body.larg, scope, ties, names);
      const left = [...scope.tables.keys()].filter((name) => !before.has(name));
      this.#source(body.rarg, scope, ties, names);
      const right = [...scope.tables.keys()].filter((name) => !before.has(name) && !left.includes(name));
      const using = nameIn(body.usingClause ?? []).includes('region_id');
      if (using) for (const name of right) ties.add(`${name}=${left[0] ?? given}`);
      for (const tie of this.#ties(body.quals, scope)) ties.add(tie);
    } else if (alias) scope.derived.add(alias);
  }

  /** What holds wherever this condition does: all that its parts say together, and of alternatives what each of them says. */
  #ties(condition: Piece, scope: Scope): Tie[] {
    const { BoolExpr: parts, A_Expr: comparison } = condition ?? {};
    if (parts?.boolop === 'AND_EXPR') return parts.args.flatMap((each: Piece) => this.#ties(each, scope));
    if (parts?.boolop === 'OR_EXPR') {
      const [first, ...others] = parts.args.map((each: Piece) => this.#ties(each, scope)) as Tie[][];
      return (first ?? []).filter((tie) => others.every((ties) => ties.includes(tie)));
    }
    if (!comparison || nameIn(comparison.name ?? []).at(-1) !== '=') return [];
    const columns = (comparison.lexpr?.RowExpr?.args ?? [comparison.lexpr]) as Piece[];
    const values = (comparison.rexpr?.RowExpr?.args ?? [comparison.rexpr]) as Piece[];
    return columns.flatMap((column, at) => {
      const [one, other] = [this.#regionOf(column, scope), this.#regionOf(values[at] ?? values[0], scope)];
      return one === null || other === null || one === other ? [] : [`${one}=${other}` as Tie];
    });
  }

  /** Of which table of this query a value is the region: given, where it comes from elsewhere; null for another column of such a table. */
  #regionOf(piece: Piece, { tables }: Scope): string | null {
    const path = nameIn(piece?.ColumnRef?.fields ?? []);
    const [only] = tables.size === 1 ? tables.keys() : [];
    const table = path.length > 1 ? path[0] : path.length === 1 && only;
    if (!table || !tables.has(table)) return given;
    return path.at(-1) === 'region_id' ? table : null;
  }

  #tell({ tables }: Scope, ties: ReadonlySet<Tie>): void {
    const placed = new Set([given]);
    for (let grown = true; grown; ) {
      grown = false;
      for (const tie of ties) {
        const [one, other] = tie.split('=') as [string, string];
        if (placed.has(one) === placed.has(other)) continue;
        placed.add(one).add(other);
        grown = true;
      }
    }
    for (const [name, table] of tables) if (!placed.has(name)) this.astray.push(table);
  }

  /** Queries that stand inside of an expression, or behind FROM: they see the names around them. */
  #inside(piece: Piece, scope: Scope, names: ReadonlySet<string>): void {
    if (piece === null || typeof piece !== 'object') return;
    for (const [key, part] of Object.entries(piece)) {
      if (key === 'SelectStmt') this.query({ SelectStmt: part }, scope, names);
      else this.#inside(part, scope, names);
    }
  }
}

const followed = new Set(['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt']);

/**
 * The tables of `ours` that a parsed statement reads or writes without a condition that ties each of them to a region: to one that is given, or
 * to the region of another table for which the same holds.
 */
export function tablesAstray(parsed: { stmts?: { stmt?: unknown }[] }, ours: ReadonlySet<string>): string[] {
  const follower = new Follower(ours);
  for (const { stmt } of parsed.stmts ?? []) if (followed.has(kindOf(stmt))) follower.query(stmt, null, new Set());
  return follower.astray;
}
