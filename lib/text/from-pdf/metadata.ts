/** What a PDF's own tables say of it; a plain record, nothing weighed yet. Lists hold each value once, in order. */
export interface PdfMetadata {
  /** The document information dictionary: `Title`, `Author`, `Subject`, `Keywords`, `Creator`, `Producer`, dates as written. */
  info: Readonly<Record<string, string>>;
  /** XMP properties by prefixed name in lower case (`dc:title`, `prism:doi`), each with its values. */
  xmp: Readonly<Record<string, readonly string[]>>;
  /** The catalogue's `/Lang`, as written. */
  language: string | null;
}

/** What pdf.js answers to `getMetadata`; it leaves the values untyped. */
export interface RawMetadata {
  info: unknown;
  metadata: Iterable<[string, unknown]> | null;
}

const KEYS = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate'];
const MOST_PROPERTIES = 200;
const MOST_VALUES = 100;
const LONGEST = 4_000;

/** The metadata of a PDF as a plain, bounded record; anything that is no text is left out. */
export function readMetadata({ info, metadata }: RawMetadata): PdfMetadata {
  const record = (typeof info === 'object' && info !== null ? info : {}) as Record<string, unknown>;
  const found = KEYS.flatMap((key) => {
    const [value] = texts(record[key]);
    return value === undefined ? [] : [[key, value] as const];
  });
  const [language = null] = texts(record.Language);
  return { info: Object.fromEntries(found), xmp: readXmp(metadata), language };
}

function readXmp(metadata: RawMetadata['metadata']): PdfMetadata['xmp'] {
  const xmp: Record<string, readonly string[]> = Object.create(null);
  let left = MOST_PROPERTIES;
  for (const [name, value] of metadata ?? []) {
    const values = texts(value);
    if (values.length > 0) xmp[name.toLowerCase()] = values;
    if (--left === 0) break;
  }
  return { ...xmp };
}

function texts(value: unknown): string[] {
  const values = (Array.isArray(value) ? value : [value])
    .slice(0, MOST_VALUES)
    .filter((each): each is string => typeof each === 'string')
    .map((each) =>
      each
        .slice(0, LONGEST)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .toWellFormed(),
    )
    .filter((each) => each !== '');
  return [...new Set(values)];
}
