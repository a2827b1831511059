import { runtime } from './runtime.ts';
import type { Answer, Ask, Envelope, MessageType, Wrapped } from './send.ts';

type From = chrome.runtime.MessageSender;

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  /** An extension page of ours, a toast's frame among them; everything else is a web page's content script. */
  ours: boolean;
  tabId: number | null;
  frameId: number | null;
  privateWindow: boolean;
  /** Of the document that sent it, as the browser tells; empty where it does not. */
  address: string;
}

export type Handlers = {
  [T in MessageType]?: (ask: Ask<T>, sender: Sender) => Promise<Answer<T>>;
};

/**
 * Answers messages. A content script carries our id but the page's origin: only `page/…` is open to it.
 * Messages that are not ours, or that no handler here is for, are left to other listeners.
 * @returns a function that stops listening
 */
export function serve(handlers: Handlers): () => void {
  const listen = (message: unknown, from: From, respond: (wrapped: Wrapped) => void): boolean => {
    if (from.id !== runtime().id || !isEnvelope(message)) return false;
    const handler = Object.hasOwn(handlers, message.type) ? handlers[message.type] : undefined;
    if (!handler) return false;
    const sender = senderOf(from);
    if (!sender.ours && !message.type.startsWith('page/')) respond({ refused: 'not for pages' });
    else
      void answer(handler as (ask: unknown, sender: Sender) => Promise<unknown>, message.ask, sender).then(
        respond,
      );
    // Keeps the way back open until the answer is there.
    return true;
  };
  const { onMessage } = runtime();
  onMessage.addListener(listen);
  return () => onMessage.removeListener(listen);
}

async function answer(
  handler: (ask: unknown, sender: Sender) => Promise<unknown>,
  ask: unknown,
  sender: Sender,
): Promise<Wrapped> {
  try {
    return { answer: await handler(ask, sender) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  const envelope = message as Partial<Envelope> | null;
  return typeof envelope === 'object' && envelope?.to === 'proffer' && typeof envelope.type === 'string';
}

function senderOf(from: From): Sender {
  return {
    ours: isOurs(from),
    tabId: from.tab?.id ?? null,
    frameId: from.frameId ?? null,
    privateWindow: from.tab?.incognito ?? false,
    address: from.url ?? '',
  };
}

/** Compared as text, since `URL.origin` of an extension's address is the word "null" in some engines. */
function isOurs(from: From): boolean {
  const base = runtime().getURL('').replace(/\/$/, '');
  const origin = (from as { origin?: string }).origin;
  return origin === undefined ? (from.url ?? '').startsWith(`${base}/`) : origin === base;
}
