import type { Protocol } from './protocol.ts';
import { runtime, tabs } from './runtime.ts';

export type MessageType = keyof Protocol;
export type Ask<T extends MessageType> = Protocol[T]['ask'];
export type Answer<T extends MessageType> = Protocol[T]['answer'];

/** How a message travels; answers come wrapped, since a thrown error loses its words on the way. */
export interface Envelope {
  to: 'proffer';
  type: MessageType;
  ask: unknown;
}

export type Wrapped = { answer: unknown } | { refused: string };

/** Sent, and refused or failed at the other end. A dead or missing listener rejects with the browser's own error. */
export class MessageRefused extends Error {
  override name = 'MessageRefused';
}

/**
 * Sends to the extension's background (from a page or an extension page).
 * @throws MessageRefused when the receiver refused it; the browser's error when nobody answered.
 */
export async function send<T extends MessageType>(type: T, ask: Ask<T>): Promise<Answer<T>> {
  return unwrap(await runtime().sendMessage(envelope(type, ask)), type);
}

/** Sends to the content scripts in a tab, in whichever frame they listen; rejects when none does. */
export async function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  ask: Ask<T>,
): Promise<Answer<T>> {
  return unwrap(await tabs().sendMessage(tabId, envelope(type, ask)), type);
}

/** Sends to every extension page that listens, the frames of toasts among them; no listener is no error. */
export async function broadcast<T extends MessageType>(type: T, ask: Ask<T>): Promise<void> {
  await runtime()
    .sendMessage(envelope(type, ask))
    .catch(() => undefined);
}

const envelope = (type: MessageType, ask: unknown): Envelope => ({ to: 'proffer', type, ask });

function unwrap<T extends MessageType>(response: unknown, type: T): Answer<T> {
  const wrapped = response as Wrapped | undefined;
  if (wrapped && 'answer' in wrapped) return wrapped.answer as Answer<T>;
  throw new MessageRefused(wrapped && 'refused' in wrapped ? wrapped.refused : `no answer to ${type}`);
}
