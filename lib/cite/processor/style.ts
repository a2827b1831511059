import type { Locale, PartialDate, StyleId } from '../../model/index.ts';
import type { CitationInput } from '../input.ts';
import { dateOr } from '../long-dates.ts';
import { type Reference, restingIn } from '../originals.ts';
import { namedIn, numbered } from '../parties.ts';
import { inSections, type PlaceWords, placeIn, sectionNumber, span } from '../pinpoint.ts';
import {
  archivedPart,
  italic,
  join,
  link,
  plain,
  type RichText,
  type Run,
  run,
  sentence,
} from '../rich-text.ts';
import type { Form, Style } from '../style.ts';
import type { Locator, Processor } from './engine.ts';
import { PLACEHOLDER, unsigned } from './format.ts';
import { isReadOn, joined } from './item.ts';

/** A style that a processor of style files prints (CSL). */
export interface FileStyle {
  id: StyleId;
  label: string;
  edition: string;
  confidence: Style['confidence'];
}

const PLACE: Readonly<Record<Locale, PlaceWords>> = {
  en: {
    page: 'p. ',
    pages: 'pp. ',
    section: 'sec.',
    sections: 'secs.',
    paragraph: 'para.',
    paragraphs: 'paras.',
  },
  es: {
    page: 'p. ',
    pages: 'pp. ',
    section: 'sec.',
    sections: 'secs.',
    paragraph: 'párr.',
    paragraphs: 'párrs.',
  },
  fr: {
    page: 'p. ',
    pages: 'p. ',
    section: 'sect.',
    sections: 'sect.',
    paragraph: 'par.',
    paragraphs: 'par.',
  },
};

/**
 * The style as all others are: what the file says of a work, with our words for what such files have none for: the works
 * that a source rests on, the archive's copy, and the place in a work behind its entry of a list.
 * @param processors made once for each language, when it is first needed
 */
export function styleOf(file: FileStyle, processors: (locale: Locale) => Processor): Style {
  const known = new Map<string, RichText>();
  const citedOnce = (input: CitationInput, form: Form): RichText => {
    const key = JSON.stringify([input, form]);
    const made = known.get(key) ?? citedOrNamed(input, form, processors);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, made);
    return made;
  };
  return {
    ...file,
    stops: 'notes',
    cite: citedOnce,
    resting: (origins, locale = 'en') => restingIn(plainlyIn(locale), PLACE[locale])(origins),
  };
}

/** A processor takes some thousandths of a second for a citation, and lists are drawn again often. */
const MOST_KNOWN = 20_000;

/** What has no title is no work that a style file knows; and a user's file may fail on an item. Both are named all the same. */
function citedOrNamed(input: CitationInput, form: Form, processors: (locale: Locale) => Processor): RichText {
  const locale = input.locale ?? 'en';
  const place = form === 'short' ? '' : placeIn(input.pinpoint, PLACE[locale]);
  if (!input.title) return named(input, place, locale);
  try {
    const made = cited(input, form, processors(locale));
    if (made.length > 0) return made;
  } catch {}
  return named(input, place, locale);
}

/** By name, number and day, with the works it rests on. */
const named = (input: CitationInput, place: string, locale: Locale): Run[] =>
  join([
    { lead: '', runs: plainlyIn(locale)(input, run(place)) },
    ...archivedPart(input),
    { lead: '; ', runs: restingIn(plainlyIn(locale), PLACE[locale])(input.origins ?? []) },
  ]);

function cited(input: CitationInput, form: Form, processor: Processor): RichText {
  const locale = input.locale ?? 'en';
  const asked = locatorOf(input, locale);
  const placed = asked.behind && form !== 'short' ? inItsPlace(input, form, processor, asked.behind) : null;
  const own = placed ?? printed(input, form, processor, asked);
  const place = placed ? { behind: '' } : asked;
  if (form === 'short') return own;
  return stopped(own, processor, (bare) =>
    join([
      { lead: '', runs: bare },
      {
        lead: behindEntry(processor, bare),
        runs: link(form === 'full' && !isReadOn(input) ? input.url : null),
      },
      ...(form === 'full' ? archivedPart(input) : []),
      {
        lead: ', ',
        runs: run(form === 'full' && processor.kind === 'in-text' ? whole(input, locale) : place.behind),
      },
      { lead: '; ', runs: restingIn(plainlyIn(locale), PLACE[locale])(input.origins ?? []) },
    ]),
  );
}

function printed(input: CitationInput, form: Form, processor: Processor, place: Locator): Run[] {
  if (form === 'full' && processor.kind === 'in-text') {
    const entry = processor.entry(input);
    if (entry.length > 0) return entry;
  }
  const isLater = form !== 'full';
  const known = form === 'later' && processor.kind === 'note' ? shortly(input) : input;
  return processor.note(known, form === 'short' ? { behind: '' } : place, isLater);
}

/** A later note knows a work by its main title, unless another work cited beside it goes by the same (Chicago, 13.37). */
const shortly = (input: CitationInput): CitationInput =>
  input.needsTitle ? input : { ...input, shortTitle: mainTitle(input.title) };

const mainTitle = (title: string | null): string | null => title?.split(/:\s|\s[–—]\s/u)[0]?.trim() || null;

/**
 * With our words for a place where the style itself sets a page, before the address; null where it sets none, or a word
 * for pages before it.
 */
function inItsPlace(input: CitationInput, form: Form, processor: Processor, words: string): Run[] | null {
  if (processor.kind !== 'note') return null;
  const made = printed(input, form, processor, { locator: PLACEHOLDER, label: 'page', behind: '' });
  const isFit = new RegExp(`[,;:] ${PLACEHOLDER}`, 'u').test(plain(made));
  return isFit ? made.map((one) => ({ ...one, text: one.text.replace(PLACEHOLDER, () => words) })) : null;
}

/** Between a citation and an address of ours: a full stop stands within quotation marks. */
const behindEntry = ({ kind }: Processor, bare: RichText): string =>
  kind === 'note' ? ', ' : /[.!?][”»]?$/u.test(plain(bare)) ? ' ' : '. ';

/** Adds to a citation before the full stop or the bracket that ends it; a note then ends in a full stop. */
function stopped(runs: readonly Run[], { kind }: Processor, add: (bare: RichText) => Run[]): Run[] {
  const last = runs.at(-1);
  const text = last && !last.href ? last.text : '';
  const quoted = kind === 'note' ? /[.!?]”$/u.exec(text)?.[0] : undefined;
  if (last && quoted) return behindQuotes(runs.slice(0, -1), last, quoted, add);
  const end = /[.]?\)?$/.exec(text)?.[0] ?? '';
  const closing = end === ')' && !runs[0]?.text.startsWith('(') ? '' : end;
  const bare =
    last && closing ? [...runs.slice(0, -1), { ...last, text: text.slice(0, -closing.length) }] : runs;
  const made = add(bare);
  return closing
    ? join([
        { lead: '', runs: made },
        { lead: '', runs: [{ text: closing }] },
      ])
    : made;
}

/** What ends in a quoted title: the comma behind it stands within its marks, as its full stop did: `“Mexico,” https://…`. */
function behindQuotes(before: RichText, last: Run, end: string, add: (bare: RichText) => Run[]): Run[] {
  const isStop = end.startsWith('.');
  const open = `${last.text.slice(0, isStop ? -2 : -1)}`;
  const made = add([...before, { ...last, text: `${open}”` }]);
  const at = before.length;
  const added = made.map((one, i) =>
    i === at && one.text.startsWith(`${open}”, `)
      ? { ...one, text: `${open},” ${one.text.slice(open.length + 3)}` }
      : one,
  );
  return plain(made) === plain([...before, { text: `${open}”` }]) ? [...before, last] : sentence(added);
}

const whole = ({ pinpoint }: CitationInput, locale: Locale): string => placeIn(pinpoint, PLACE[locale]);

/** What a style file can say of a place is one page, section or paragraph, or a range of them; the rest is ours. */
function locatorOf({ pinpoint }: CitationInput, locale: Locale): Locator {
  if (!pinpoint) return { behind: '' };
  const { page, section, paragraph, last } = pinpoint;
  const to = <T extends string | number>(first: T, end: T | undefined) =>
    joined(unsigned(end === undefined ? String(first) : span(first, end)));
  if (page) return { locator: to(page, last?.page), label: 'page', behind: '' };
  const number = sectionNumber(section);
  if (number && !paragraph && !last)
    return { locator: joined(unsigned(number)), label: 'section', behind: '' };
  if (!section && !last?.section && paragraph)
    return { locator: to(paragraph, last?.paragraph), label: 'paragraph', behind: '' };
  return { behind: inSections(pinpoint, PLACE[locale]) };
}

const TAGS: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-ES', fr: 'fr-FR' };

function dayIn(locale: Locale, { year, month, day }: PartialDate): string {
  if (month === undefined) return String(year);
  const form: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) form.day = 'numeric';
  return new Intl.DateTimeFormat(TAGS[locale], form).format(Date.UTC(year, month - 1, day ?? 1));
}

/** Name, title, number and day in an order that no style has: for works that a source cites. */
const plainlyIn =
  (locale: Locale): Reference =>
  (input, place) => {
    const { name } = namedIn(input, (body) => body);
    const day = dateOr(input, (date) => dayIn(locale, date), input.undated === 'said' ? 'n.d.' : '');
    return join([
      { lead: '', runs: run(name) },
      { lead: ', ', runs: input.container ? run(input.title && `“${input.title}”`) : italic(input.title) },
      { lead: ', in ', runs: italic(input.container) },
      { lead: ', ', runs: run(numbered(input, 'no.')) },
      { lead: ' (', close: ')', runs: run(day) },
      { lead: ', ', runs: place },
      { lead: ', ', runs: link(input.url) },
    ]);
  };
