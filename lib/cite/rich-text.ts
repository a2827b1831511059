/** A piece of a citation in one form of type. */
export interface Run {
  text: string;
  italic?: true;
  /** Only `http:` and `https:` addresses. */
  href?: string;
}

export type RichText = readonly Run[];

/** A part of a citation with the punctuation that joins it to what stands before. */
export interface Part {
  runs: RichText;
  /** Stands before the part unless the part comes first. */
  lead: string;
  /** Closes what `lead` opened, and is left out with it. */
  close?: string;
}

/** The parts that say something, joined; an empty part takes its punctuation with it. */
export function join(parts: readonly Part[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    if (isEmpty(part.runs)) continue;
    const first = runs.length === 0;
    if (!first) runs.push({ text: part.lead });
    runs.push(...part.runs);
    if (!first && part.close) runs.push({ text: part.close });
  }
  return merge(runs);
}

/** With a full stop at the end, if there is anything and it does not end in one already, be it within quotation marks. */
export function sentence(runs: readonly Run[]): Run[] {
  const last = runs.at(-1)?.text;
  return last === undefined || /[.]”?$/u.test(last) ? [...runs] : merge([...runs, { text: '.' }]);
}

export const run = (text: string | null | undefined): Run[] => (text ? [{ text }] : []);
export const italic = (text: string | null | undefined): Run[] => (text ? [{ text, italic: true }] : []);

/** An address as text, with a link where it is one that may be opened. */
export const link = (address: string | null): Run[] =>
  address ? [isWebAddress(address) ? { text: address, href: address } : { text: address }] : [];

/** Whether an address may be made a link: of the web, well formed, and short enough for word processors. */
export const isWebAddress = (address: string): boolean =>
  /^https?:\/\/[^\s"'<>]+$/i.test(address) && address.length <= 2000 && URL.canParse(address);

/** An archive's address in brackets behind the one it keeps a copy of; nothing where there is none. */
export const archivedPart = ({ url, archived }: { url: string | null; archived?: string | null }): Part[] =>
  url && archived ? [{ lead: ' [', close: ']', runs: link(archived) }] : [];

export const plain = (rich: RichText): string => rich.map(({ text }) => text).join('');

/** The same as HTML, every text escaped. */
export function html(rich: RichText): string {
  return rich
    .map(({ text, italic: slanted, href }) => {
      const inner = slanted ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text);
      return href ? `<a href="${escapeHtml(href)}">${inner}</a>` : inner;
    })
    .join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

const isEmpty = (runs: RichText): boolean => runs.every(({ text }) => text === '');

function merge(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const next of runs) {
    const last = merged.at(-1);
    const same = last && last.italic === next.italic && last.href === undefined && next.href === undefined;
    if (same) merged[merged.length - 1] = { ...last, text: last.text + next.text };
    else if (next.text !== '') merged.push(next);
  }
  return merged;
}
