import { publisherOf } from '../../publisher/index.ts';
import type { Naming } from '../../reference/index.ts';
import { addressKey } from '../../source/index.ts';

/** Names as the registry of publishers knows them, addresses as the library does. */
export const NAMING: Naming = {
  body: (name, address = '') => publisherOf({ name, address })?.id ?? null,
  address: addressKey,
};
