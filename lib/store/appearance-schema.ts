import * as v from 'valibot';
import { address, line } from './schema/basic.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const place = v.pipe(count, v.maxValue(100_000));
const tag = v.pipe(v.string(), v.maxLength(200));

export const leftOut = v.object({ sheets: count, pictures: count, fonts: count });

/** Kinds that are drawn, and run nothing where they are. */
const mediaType = v.pipe(v.string(), v.regex(/^(?:image|font)\/[\w.+-]{1,60}$/));
const base64 = v.pipe(v.string(), v.maxLength(40_000_000), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/** What a page says of its looks; nothing of it is believed but its shape. */
export const appearanceFacts = v.pipe(
  v.object({
    address,
    base: address,
    scheme: v.picklist(['light', 'dark']),
    sheets: v.pipe(
      v.array(v.object({ css: v.pipe(v.string(), v.maxLength(20_000_000)), media: line })),
      v.maxLength(20_000),
    ),
    trees: v.pipe(
      v.array(
        v.object({
          host: v.nullable(tag),
          nth: place,
          sheets: v.pipe(v.array(place), v.maxLength(20_000)),
        }),
      ),
      v.maxLength(100_000),
    ),
    files: v.pipe(
      v.array(
        v.object({
          addresses: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100_000))), v.maxLength(1_000)),
          mediaType,
          base64,
        }),
      ),
      v.maxLength(20_000),
    ),
    canvases: v.pipe(v.array(v.nullable(place)), v.maxLength(100_000)),
    leftOut,
  }),
  v.check(
    ({ sheets, trees, files, canvases }) =>
      trees.every((tree) => tree.sheets.every((at) => at < sheets.length)) &&
      canvases.every((at) => at === null || at < files.length),
    'it names a sheet or a picture that is not there',
  ),
);
