import type { Section } from './job.ts';

/** What pages are written into, one file at a time. */
export interface Files<Mark> {
  /** Where the file stands now. */
  mark(): Mark;
  /** Takes back all that was written into this file since; the file is then ended. */
  back(mark: Mark): void;
  /** Bytes that the file would have if it ended now. */
  size(): number;
  /** Writes a page of a section. */
  page(section: Section, at: number): Promise<void>;
  /** Ends the file; the next page begins another. */
  end(about: { goesOn: boolean; isOver: boolean }): void;
}

/** How many pages it has. */
export const pagesIn = ({ pieces }: Section): number =>
  pieces.reduce((sum, { pages }) => sum + pages.length, 0);

/**
 * Divides sections among files that stay below a limit. A file begins with a section; only a section that is larger than a
 * file is divided within, between pages, and a page that is larger than a file stands in one alone.
 * @param limit in bytes; without it all is one file
 */
export async function intoFiles<Mark>(
  sections: readonly Section[],
  files: Files<Mark>,
  limit = Number.POSITIVE_INFINITY,
): Promise<void> {
  let isEmpty = true;
  let goesOn = false;
  for (const section of sections.filter((one) => pagesIn(one) > 0)) {
    if (!isEmpty) {
      if (await fits(section, files, limit)) continue;
      files.end({ goesOn, isOver: files.size() > limit });
    }
    goesOn = await fill(section, files, limit);
    isEmpty = false;
  }
  if (!isEmpty) files.end({ goesOn, isOver: files.size() > limit });
}

/** Writes a section behind others, if the file has room for all of it. */
async function fits<Mark>(section: Section, files: Files<Mark>, limit: number): Promise<boolean> {
  const before = files.mark();
  for (let at = 0; at < pagesIn(section); at += 1) {
    await files.page(section, at);
    if (files.size() <= limit) continue;
    files.back(before);
    return false;
  }
  return true;
}

/**
 * Writes a section from the beginning of a file on, into as many files as it takes.
 * @returns whether the last of them, which is left open, begins within the section
 */
async function fill<Mark>(section: Section, files: Files<Mark>, limit: number): Promise<boolean> {
  let goesOn = false;
  let inFile = 0;
  for (let at = 0; at < pagesIn(section); at += 1) {
    const before = files.mark();
    await files.page(section, at);
    inFile += 1;
    if (files.size() <= limit || inFile === 1) continue;
    files.back(before);
    files.end({ goesOn, isOver: files.size() > limit });
    goesOn = true;
    await files.page(section, at);
    inFile = 1;
  }
  return goesOn;
}
