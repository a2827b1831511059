import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Drawable } from './PageCanvas.tsx';
import { PageCanvas } from './PageCanvas.tsx';

interface Props {
  pdf: Drawable['pdf'];
  name: string;
}

/** A page this wide is read well; less where the window is narrower. In CSS pixels. */
const WIDEST = 720;
const MARGIN = 32;

/** The first page as a picture, while the words of the document are still being read. */
export function FirstPage({ pdf, name }: Props) {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const document = useMemo(() => ({ pdf }), [pdf]);
  useEffect(() => {
    let stale = false;
    pdf.getPage(1).then(
      (page) => !stale && setSize(page.getViewport({ scale: 1 })),
      // Whether the document can be read is said by who reads it.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [pdf]);
  const room = useWindowWidth() - MARGIN;
  if (!size) return null;
  const scale = Math.min(WIDEST, room) / size.width;
  const [width, height] = [size.width * scale, size.height * scale];
  return (
    <div
      class="pdf-sheet pdf-first"
      role="img"
      aria-label={name}
      style={{ width: `${width}px`, height: `${height}px` }}
    >
      <PageCanvas
        document={document}
        page={0}
        scale={scale}
        width={width}
        height={height}
        onDrawn={nothing}
      />
    </div>
  );
}

function useWindowWidth(): number {
  const [width, setWidth] = useState(() => document.documentElement.clientWidth);
  useEffect(() => {
    const look = () => setWidth(document.documentElement.clientWidth);
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  return width;
}

const nothing = (): void => undefined;
