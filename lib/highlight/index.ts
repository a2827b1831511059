/** Passages shown where they stand on somebody else's page, without touching a node of it. */
export { type Ears, Marks } from './marks.ts';
export {
  type Look,
  type MarkVoice,
  type Names,
  newNames,
  type Showing,
  type ShownPassage,
  styleOf,
} from './showing.ts';
