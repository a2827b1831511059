/** The systems on which commands are given with ⌘. */
const isApple = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.platform);

const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const OF_APPLE: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };

/** Keys as they are printed on this system's keyboards: `Ctrl+Shift+Z`, `⇧⌘Z`. */
export function printed(keys: string, apple = isApple()): string {
  const parts = keys.split('+').map((part) => ARROWS[part] ?? part);
  if (!apple) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
  const order = ['Alt', 'Shift', 'Mod'];
  const held = order.filter((part) => parts.includes(part));
  return [...held, ...parts.filter((part) => !order.includes(part))]
    .map((part) => OF_APPLE[part] ?? part)
    .join('');
}

/** Keys as `aria-keyshortcuts` names them. */
export const spoken = (keys: string, apple = isApple()): string =>
  keys.replace('Mod', apple ? 'Meta' : 'Control');

/** What an event of these keys holds: for pressing them where a widget has keys of its own. */
export function eventOf(keys: string, apple = isApple()): KeyboardEventInit & { key: string } {
  const parts = keys.split('+');
  const has = (part: string) => parts.includes(part);
  const key = parts.at(-1) ?? '';
  const code = /^[A-Z]$/.test(key) ? { code: `Key${key}` } : {};
  const mod = has('Mod') ? (apple ? { metaKey: true } : { ctrlKey: true }) : {};
  const name = /^[A-Z]$/.test(key) && !has('Shift') ? key.toLowerCase() : key;
  return { key: name, ...code, ...mod, altKey: has('Alt'), shiftKey: has('Shift') };
}

/**
 * Whether these keys were pressed. A sign such as `?` is asked for as it is typed, with whatever it takes to type it.
 * @param apple on a system with ⌘, what is written is edited by Ctrl too: there `Mod` in a text field is ⌘ alone
 */
export function isPressed(event: KeyboardEvent, keys: string, inText: boolean, apple = isApple()): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const mod = event.metaKey || (event.ctrlKey && !(apple && inText));
  if (parts.includes('Mod') !== mod || (event.ctrlKey && !mod)) return false;
  if (parts.includes('Alt') !== event.altKey) return false;
  const isSign = key.length === 1 && !/[A-Z]/.test(key);
  if (!isSign && parts.includes('Shift') !== event.shiftKey) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}
