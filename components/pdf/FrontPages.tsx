import { useMemo } from 'preact/hooks';
import type { Span } from '../../lib/model/index.ts';
import type { PdfDocument } from '../../lib/text/from-pdf/index.ts';
import { PdfPane } from './PdfPane.tsx';

interface Props {
  front: PdfDocument;
  /** Pages of the whole document. */
  all: number;
  readOnly: boolean;
  onClip: (span: Span) => void;
  onSeen: (page: number) => void;
  onSelected: (span: Span | null) => void;
}

/** The first pages of a long document, to be read, selected and clipped while the others are read. */
export function FrontPages({ front, all, readOnly, onClip, onSeen, onSelected }: Props) {
  const states = useMemo(() => front.states, [front]);
  return (
    <div class="pdf-front">
      <PdfPane
        document={front}
        captured={front.captured}
        states={states}
        all={all}
        marks={[]}
        zoom="fit"
        going={null}
        readOnly={readOnly}
        framed={null}
        onFrame={null}
        onClip={onClip}
        onPicture={nothing}
        onChoose={nothing}
        onLabel={null}
        onZoom={nothing}
        onSeen={onSeen}
        onSelected={onSelected}
      />
    </div>
  );
}

const nothing = (): void => undefined;
