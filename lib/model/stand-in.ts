/** The place of a title that is none: the name of a file, until its reader or a copy gives it one. */
export const BY_FILE_NAME = 'file name';

/** Whether a title only stands in for one that is not known: it is shown and marked, and speaks for nothing. */
export const isStandIn = (title: { place?: string | undefined } | undefined): boolean =>
  title?.place === BY_FILE_NAME;
