const GAP = 4;

/** Lays a fixed box under its anchor, or above it where there is more room, inside the window. */
export function placeBeside(box: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + GAP;
  const top = below + height <= innerHeight ? below : Math.max(GAP, at.top - GAP - height);
  const left = Math.min(Math.max(GAP, at.right - width), Math.max(GAP, innerWidth - width - GAP));
  box.style.top = `${top}px`;
  box.style.left = `${left}px`;
}

/** Moves focus among the matching elements by arrows, Home and End, or by the first letter; whether it did. */
export function stepFocus(event: KeyboardEvent, within: HTMLElement | null, selector: string): boolean {
  const all = [...(within?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const next = target(event, all);
  next?.focus();
  return next !== undefined;
}

function target(event: KeyboardEvent, all: HTMLElement[]): HTMLElement | undefined {
  const now = all.indexOf(document.activeElement as HTMLElement);
  if (event.key === 'ArrowDown') return all[(now + 1) % all.length];
  if (event.key === 'ArrowUp') return all[(now - 1 + all.length) % all.length];
  if (event.key === 'Home') return all[0];
  if (event.key === 'End') return all.at(-1);
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey) return undefined;
  const letter = event.key.toLocaleLowerCase();
  const round = [...all.slice(now + 1), ...all.slice(0, now + 1)];
  return round.find((element) => element.textContent?.trim().toLocaleLowerCase().startsWith(letter));
}
