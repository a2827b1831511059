/** A user's own style file, as it was read in. */
export interface OwnStyle {
  /** What the file calls itself. */
  title: string;
  /** The file, whole. */
  xml: string;
}
