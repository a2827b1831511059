/** Of a graph, the works that lead to one another, each work in exactly one group. */
export type Component = readonly string[];

/** A node on the way down, and which of its ways is taken next. */
interface Step {
  node: string;
  ways: readonly string[];
  at: number;
}

/**
 * The strongly connected components of a graph, those that others lead to first (Tarjan 1972, without recursion: a chain
 * of citations may be longer than a stack).
 * @param next where a node leads; nodes met only there belong to the graph too
 */
export function components(nodes: Iterable<string>, next: (node: string) => Iterable<string>): Component[] {
  const walk = new Walk(next);
  for (const node of nodes) if (!walk.isMet(node)) walk.from(node);
  return walk.found;
}

class Walk {
  readonly found: Component[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly lowest = new Map<string, number>();
  private readonly open: string[] = [];
  private readonly isOpen = new Set<string>();
  private readonly next: (node: string) => Iterable<string>;

  constructor(next: (node: string) => Iterable<string>) {
    this.next = next;
  }

  isMet(node: string): boolean {
    return this.numbers.has(node);
  }

  from(start: string): void {
    const steps = [this.enter(start)];
    for (let step = steps.at(-1); step; step = steps.at(-1)) {
      const way = step.ways[step.at++];
      if (way === undefined) {
        steps.pop();
        this.leave(step.node, steps.at(-1)?.node);
      } else if (!this.isMet(way)) steps.push(this.enter(way));
      else if (this.isOpen.has(way)) this.lower(step.node, this.numbers.get(way) as number);
    }
  }

  private enter(node: string): Step {
    this.numbers.set(node, this.numbers.size);
    this.lowest.set(node, this.numbers.size - 1);
    this.open.push(node);
    this.isOpen.add(node);
    return { node, ways: [...this.next(node)], at: 0 };
  }

  private leave(node: string, above: string | undefined): void {
    const lowest = this.lowest.get(node) as number;
    if (above !== undefined) this.lower(above, lowest);
    if (lowest !== this.numbers.get(node)) return;
    const group = this.open.splice(this.open.lastIndexOf(node));
    for (const one of group) this.isOpen.delete(one);
    this.found.push(group);
  }

  private lower(node: string, to: number): void {
    if (to < (this.lowest.get(node) as number)) this.lowest.set(node, to);
  }
}
