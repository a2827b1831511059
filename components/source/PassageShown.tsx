import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type Passage, type Picture, unbroken } from '../../lib/model/index.ts';
import { wordsOf } from '../../lib/words/picture.ts';
import { useLocale } from '../words.tsx';
import { PassageText } from './PassageText.tsx';

/** Reads bytes of the library by their hash; null where they are gone. */
type ReadBytes = (sha256: string) => Promise<{ bytes: Uint8Array; mediaType: string } | null>;

const Bytes = createContext<ReadBytes>(async () => null);

/** Lets the passages below it show their pictures. */
export function ShowsPictures({ read, children }: { read: ReadBytes; children: ComponentChildren }) {
  return <Bytes.Provider value={read}>{children}</Bytes.Provider>;
}

interface Props {
  passage: Passage;
  language: string | undefined;
  /** Its text knows of lines, at whose end words were broken (PDFs): they are shown as they are printed. */
  hasLines?: boolean;
}

/** A passage as it is read: its own words, or its picture with its page beneath. */
export function PassageShown({ passage, language, hasLines = false }: Props) {
  const locale = useLocale();
  const { picture } = passage;
  const { exact } = passage.selectors.quote;
  if (!picture) return <PassageText exact={hasLines ? unbroken(exact) : exact} language={language} />;
  const said = wordsOf(passage, locale);
  return (
    <figure class="clipped-picture">
      <PictureShown picture={picture} name={said} />
      <figcaption class="small quiet">{said}</figcaption>
    </figure>
  );
}

/** A picture out of the library. */
export function PictureShown({ picture, name }: { picture: Picture; name: string }) {
  const read = useContext(Bytes);
  const [address, setAddress] = useState<string | null>(null);
  const { sha256 } = picture.stored;
  useEffect(() => {
    let made: string | null = null;
    let stale = false;
    void read(sha256).then((found) => {
      if (!found || stale) return;
      made = URL.createObjectURL(new Blob([found.bytes as BlobPart], { type: found.mediaType }));
      setAddress(made);
    });
    return () => {
      stale = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [read, sha256]);
  return address && <img src={address} alt={name} width={picture.width} height={picture.height} />;
}
