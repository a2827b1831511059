import type { Citing } from '../../components/source/citing.ts';
import { citationInput, cite, styleFor } from '../cite/index.ts';
import type { CaptureSummary, PublisherView, Source, StyleId } from '../model/index.ts';
import { asRead } from '../source/index.ts';

/**
 * How a source is cited in a style, read in one of its captures; none: as no copy of it was read.
 * @param style of the case that is worked on
 */
export function citingOf(
  source: Source,
  capture: CaptureSummary | null,
  publisher: PublisherView | null,
  style: StyleId = 'bluebook',
): Citing {
  const read = capture ? asRead(source, capture) : source;
  return {
    style: styleFor(style).label,
    of: (metadata) =>
      cite(citationInput({ ...read, metadata }, capture, null, publisher?.abbreviations), style),
  };
}

/** The capture of a source that was made last. */
export const latestOf = (captures: readonly CaptureSummary[]): CaptureSummary | null =>
  captures.toSorted((a, b) => (startOf(a) < startOf(b) ? 1 : -1))[0] ?? null;

const startOf = ({ circumstances }: CaptureSummary): string => circumstances.startedAt ?? '';
