import { Inflate } from 'fflate';
import { ArchiveRefusal, damaged } from './problem.ts';

/** A file in a zip, as the central directory tells of it. Nothing of it is believed before it was counted. */
export interface Member {
  name: string;
  method: number;
  packed: number;
  size: number;
  offset: number;
}

/**
 * Reads members one at a time, out of a file that need not fit in memory. APPNOTE.TXT of PKWARE, sections 4.3.12 to
 * 4.3.16 and 4.5.3; the central directory is the one list of members, local headers only tell where data begins.
 */
export interface ZipReader {
  members: Member[];
  /** @throws ArchiveRefusal when the member holds more or less than it says */
  read(member: Member): Promise<Uint8Array>;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record with the longest comment. */
const LONGEST_END = 22 + 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** So many bytes are unpacked at once: counting stops a bomb within one piece. */
const PIECE = 1 << 16;

/** @throws ArchiveRefusal when it is no zip */
export async function openZip(file: Blob): Promise<ZipReader> {
  const tail = await view(file, Math.max(0, file.size - LONGEST_END), file.size);
  const end = await endRecord(file, tail);
  if (end.start + end.length > file.size) throw notZip('its directory is cut off');
  const members = listMembers(await view(file, end.start, end.start + end.length), end.count);
  if (members.reduce((sum, member) => sum + member.packed, 0) > file.size)
    throw notZip('members lie over one another');
  return { members, read: (member) => readMember(file, member) };
}

const notZip = (detail: string): ArchiveRefusal => new ArchiveRefusal({ reason: 'not-an-archive', detail });

async function view(file: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await file.slice(start, end).arrayBuffer());
}

async function endRecord(file: Blob, tail: DataView) {
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    const plain = {
      count: tail.getUint16(at + 10, true),
      length: tail.getUint32(at + 12, true),
      start: tail.getUint32(at + 16, true),
    };
    const large = at >= 20 && tail.getUint32(at - 20, true) === LOCATOR_64;
    return large ? endRecord64(file, Number(tail.getBigUint64(at - 12, true))) : plain;
  }
  throw notZip('it has no directory');
}

async function endRecord64(file: Blob, at: number) {
  const record = await view(file, at, at + 56);
  if (record.byteLength < 56 || record.getUint32(0, true) !== END_64) throw notZip('its directory is lost');
  return {
    count: Number(record.getBigUint64(32, true)),
    length: Number(record.getBigUint64(40, true)),
    start: Number(record.getBigUint64(48, true)),
  };
}

function listMembers(directory: DataView, count: number): Member[] {
  const members: Member[] = [];
  let at = 0;
  while (members.length < count) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== CENTRAL)
      throw notZip('its directory is broken');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      directory.getUint16(at + offset, true),
    ) as [number, number, number];
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > directory.byteLength) throw notZip('its directory is broken');
    members.push(member(directory, at, nameLength, extraLength));
    at = next;
  }
  return members;
}

function member(directory: DataView, at: number, nameLength: number, extraLength: number): Member {
  const bytes = new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength);
  const name = new TextDecoder().decode(bytes);
  if (directory.getUint16(at + 8, true) & ENCRYPTED) throw damaged(name, 'it is encrypted');
  const [packed, size, offset] = [20, 24, 42].map((place) => directory.getUint32(at + place, true)) as [
    number,
    number,
    number,
  ];
  const found = { name, method: directory.getUint16(at + 10, true), packed, size, offset };
  return withLargeSizes(found, directory, at + 46 + nameLength, extraLength);
}

/** Sizes and offsets beyond 4 GiB stand in an extra field of their own, those that need it in this order. */
function withLargeSizes(found: Member, directory: DataView, start: number, length: number): Member {
  for (let at = start; at + 4 <= start + length; at += 4 + directory.getUint16(at + 2, true)) {
    if (directory.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (found[key] !== 0xffffffff) continue;
      if (place + 8 > start + length) throw notZip('its directory is broken');
      found[key] = Number(directory.getBigUint64(place, true));
      place += 8;
    }
  }
  return found;
}

async function readMember(file: Blob, { name, method, packed, size, offset }: Member): Promise<Uint8Array> {
  const header = await view(file, offset, offset + 30);
  if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL) throw damaged(name, 'it is not there');
  const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const data = new Uint8Array(await file.slice(start, start + packed).arrayBuffer());
  if (data.length !== packed) throw damaged(name, 'it is cut off');
  if (method === DEFLATED) return inflate(name, data, size);
  if (method !== STORED) throw damaged(name, 'it is packed in a way we do not know');
  if (packed !== size) throw damaged(name, 'it has another length than it says');
  return data;
}

function inflate(name: string, data: Uint8Array, size: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((piece) => {
    length += piece.length;
    if (length > size) throw damaged(name, 'it holds more than it says');
    pieces.push(piece);
  });
  try {
    for (let at = 0; at === 0 || at < data.length; at += PIECE)
      inflater.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  } catch (error) {
    throw error instanceof ArchiveRefusal ? error : damaged(name, 'it cannot be unpacked');
  }
  if (length !== size) throw damaged(name, 'it holds less than it says');
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
