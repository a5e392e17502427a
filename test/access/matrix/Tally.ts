export type Operation = 'query' | 'node' | 'nested' | 'list' | 'count' | 'search' | 'mutation' | 'export' | 'event' | 'rows' | 'policy';

interface Count {
  allow: number;
  deny: number;
}

const mostTold = Number(process.env.TOLD ?? 15);

/** What was decided, cell by cell, and where the deciders disagreed. A cell: one viewer, one record, one field, one operation. */
export class Tally {
  readonly fields = new Map<string, Count>();
  readonly operations = new Map<Operation, Count>();
  readonly mismatches: string[] = [];
  disagreed = 0;

  count(operation: Operation, field: string, verdict: 'allow' | 'deny', times = 1): void {
    for (const [map, key] of [
      [this.fields, field],
      [this.operations, operation],
    ] as const) {
      const count = (map as Map<string, Count>).get(key) ?? { allow: 0, deny: 0 };
      count[verdict] += times;
      (map as Map<string, Count>).set(key, count);
    }
  }

  disagree(words: string): void {
    this.disagreed++;
    if (this.mismatches.length < mostTold) this.mismatches.push(words);
  }

  /** Fields and tables that were only ever shown or only ever denied. */
  oneSided(): string[] {
    return [...this.fields].filter(([, { allow, deny }]) => allow === 0 || deny === 0).map(([field]) => field);
  }

  /** Whether it was asked at all in this way, was allowed to some and denied to others. */
  isTwoSided(operation: Operation): boolean {
    const { allow, deny } = this.operations.get(operation) ?? { allow: 0, deny: 0 };
    return allow > 0 && deny > 0;
  }

  get cells(): number {
    return [...this.operations.values()].reduce((sum, { allow, deny }) => sum + allow + deny, 0);
  }

  add(other: Tally): void {
    for (const [key, { allow, deny }] of other.fields) {
      const count = this.fields.get(key) ?? { allow: 0, deny: 0 };
      this.fields.set(key, { allow: count.allow + allow, deny: count.deny + deny });
    }
    for (const [key, { allow, deny }] of other.operations) {
      const count = this.operations.get(key) ?? { allow: 0, deny: 0 };
      this.operations.set(key, { allow: count.allow + allow, deny: count.deny + deny });
    }
    this.disagreed += other.disagreed;
    this.mismatches.push(...other.mismatches.slice(0, Math.max(0, mostTold - this.mismatches.length)));
  }

  /** For a person who reads the output of a run. */
  words(): string {
    const lines = [...this.operations].map(([operation, { allow, deny }]) => `  ${operation}: ${allow} allowed, ${deny} denied`);
    return [`${this.cells} cells, ${this.disagreed} mismatches`, ...lines].join('\n');
  }
}
