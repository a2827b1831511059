import {
  type CitedWork,
  formatPartialDate,
  type OriginLink,
  parsePartialDate,
  type SourceId,
} from '../../lib/model/index.ts';

/** A work of a chain while it is being written. */
export interface Draft {
  id: string;
  author: string;
  title: string;
  container: string;
  /** As `WorkFields` asks for it. */
  date: string;
  pinpoint: string;
  address: string;
  /** Empty: a publication. */
  spoken: NonNullable<CitedWork['spoken']> | '';
  /** A source's id; empty: the one that is found; `none`: none is to be looked for. */
  held: SourceId | '' | 'none';
  /** As it was; absent in a new one. */
  of?: OriginLink;
}

export const EMPTY: Draft = {
  id: 'first',
  author: '',
  title: '',
  container: '',
  date: '',
  pinpoint: '',
  address: '',
  spoken: '',
  held: '',
};

const UNDATED = 'n.d.';

export function draftOf(link: OriginLink, at: number): Draft {
  const { work, pinpoint = '', notHeld, source = '' } = link;
  const { author = '', title = '', container = '', published, address = '', spoken = '' } = work;
  const date = published === 'undated' ? UNDATED : published ? formatPartialDate(published) : '';
  const held = notHeld ? 'none' : source;
  return { id: String(at), author, title, container, date, pinpoint, address, spoken, held, of: link };
}

/** Whether it says which work is meant. */
export const isNamed = ({ author, title }: Draft): boolean => author.trim() !== '' || title.trim() !== '';

/** What the user says of a work. What is left as it was keeps why it was taken for the one that is cited. */
export function asLink(draft: Draft): OriginLink {
  const { of, held } = draft;
  const pinpoint = draft.pinpoint.trim();
  return {
    ...(of && isAsFound(draft, of) ? foundAs(of) : saidOf(draft)),
    ...(pinpoint ? { pinpoint } : {}),
    ...(held === 'none' ? { notHeld: true as const } : held ? { source: held } : {}),
  };
}

/** What could not be told is told by the user, whatever is written. */
const isAsFound = (draft: Draft, of: OriginLink): boolean =>
  of.surety !== 'open' && JSON.stringify(written(draft)) === JSON.stringify(written(draftOf(of, 0)));

function foundAs({ work, surety, because, at }: OriginLink): OriginLink {
  return { work, surety, because, ...(at ? { at } : {}) };
}

function saidOf(draft: Draft): OriginLink {
  const { of } = draft;
  const work: CitedWork = { ...unasked(of?.work), ...written(draft) };
  return { work, surety: 'certain', because: { by: 'user' }, ...(of?.at ? { at: of.at } : {}) };
}

/** What the form does not ask for stays as it is printed. */
const unasked = ({ printed, persons, accessed, pages }: CitedWork = {}): CitedWork => ({
  ...(printed === undefined ? {} : { printed }),
  ...(persons ? { persons } : {}),
  ...(accessed ? { accessed } : {}),
  ...(pages === undefined ? {} : { pages }),
});

/** The fields that say something. */
function written({ author, title, container, date, address, spoken }: Draft): CitedWork {
  const published = date.trim() === UNDATED ? 'undated' : parsePartialDate(date);
  const said = {
    author: author.trim(),
    title: title.trim(),
    container: container.trim(),
    address: address.trim(),
  };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')),
    ...(published ? { published } : {}),
    ...(spoken ? { spoken } : {}),
  };
}
