/** Whether keys typed now belong to a text field, where ours must not act. */
export function inTextField(event: Event): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}

export type Gesture = 'undo' | 'redo' | 'search' | 'keys' | 'clip';

/** What a key means on every full page; `null` for keys that are not ours or belong to a text field. */
export function gestureOf(event: KeyboardEvent): Gesture | null {
  if (event.defaultPrevented || inTextField(event)) return null;
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (command && !event.altKey && key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (command && !event.altKey && key === 'y') return 'redo';
  if (command || (event.altKey && key !== 'k')) return null;
  if (key === 'k') return 'clip';
  if (key === '/') return 'search';
  return key === '?' ? 'keys' : null;
}
