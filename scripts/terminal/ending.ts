type Undoing = () => void | Promise<void>;

const pending = new Set<Undoing>();
let watching = false;

/** Has something undone when the script ends or is interrupted. What is returned does it now, once. */
export function atEnd(undo: Undoing): () => Promise<void> {
  watch();
  pending.add(undo);
  return async () => {
    if (pending.delete(undo)) await undo();
  };
}

/** Undoes everything that is still to undo, the newest first. */
export async function endAll(): Promise<void> {
  for (const undo of [...pending].reverse()) {
    pending.delete(undo);
    await Promise.resolve(undo()).catch(() => undefined);
  }
}

function watch(): void {
  if (watching) return;
  watching = true;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => void endAll().finally(() => process.exit(code)));
  }
}
