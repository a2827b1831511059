import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readSavedPage } from '../driver/pages-from-files.ts';
import { Refusal } from '../terminal/refusal.ts';

/** A page that was saved from the web: what mutations begin with. */
export interface SavedPage {
  name: string;
  /** The address the page gives itself, or an invented one. */
  address: string;
  html: string;
}

/** Every `.html`, `.htm`, also `.gz`, of a folder in the order of their names; read whole. */
export function readSavedPages(folder: string): SavedPage[] {
  const names = listFolder(folder).filter((name) => /\.html?(\.gz)?$/.test(name));
  if (names.length === 0) throw new Refusal(`There is no saved page (.html, .html.gz) in ${folder}.`);
  return names.sort().map((name) => savedPage(name, String(readSavedPage(join(folder, name)).body)));
}

/** A page under its own address where it names one. */
export function savedPage(name: string, html: string): SavedPage {
  const stated = /<(?:link|meta)[^>]{0,400}(?:canonical|og:url)[^>]{0,400}?(https?:\/\/[^"'\s>]+)/i.exec(
    html,
  );
  return { name, address: stated?.[1] ?? `https://saved.example/${basename(name)}`, html };
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new Refusal(`There is no folder ${folder}.`);
  }
}
