// Brings a PDF library along: loaded by the worker that makes packets, `plan.ts` apart.
export type {
  Bookmark,
  Mark,
  PacketFile,
  PacketJob,
  PacketNote,
  PacketRefusal,
  Piece,
  Section,
  StampLook,
} from './job.ts';
export { makePacket, type Packet, type PacketTools } from './make.ts';
export { stampText } from './mark/stamp.ts';
export { linesOf, marksOf, type Placed } from './marks.ts';
export { type Bundled, filedPages, lastStamp, planPages, type Stretch, stampOf } from './plan.ts';
