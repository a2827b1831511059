import * as v from 'valibot';
import type { DocumentationPackage } from '../model/index.ts';
import { address, line, partialDate } from './schema/basic.ts';

/** The list of a National Documentation Package, as it may be kept or come out of an archive. */

const MOST_SECTIONS = 200;
const MOST_ITEMS = 5_000;
const MOST_LINKS = 50;

const when = v.exactOptional;
const words = v.pipe(line, v.minLength(1));

const item = v.object({
  number: v.pipe(v.string(), v.regex(/^\d{1,2}\.\d{1,3}$/)),
  title: words,
  subtitle: when(words),
  body: when(words),
  published: when(partialDate),
  documentNumber: when(words),
  languages: v.pipe(v.array(words), v.maxLength(MOST_LINKS)),
  addresses: v.pipe(v.array(address), v.maxLength(MOST_LINKS)),
});

const section = v.object({
  number: v.pipe(v.string(), v.regex(/^\d{1,2}$/)),
  title: line,
  items: v.pipe(v.array(item), v.maxLength(MOST_ITEMS)),
});

export const packageList = v.object({
  country: v.nullable(words),
  versionDate: v.nullable(partialDate),
  language: v.picklist(['en', 'fr']),
  sections: v.pipe(v.array(section), v.minLength(1), v.maxLength(MOST_SECTIONS)),
  rules: words,
  truncated: when(v.literal(true)),
}) as unknown as v.GenericSchema<unknown, DocumentationPackage>;
