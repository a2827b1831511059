/** A passage's own words, its paragraphs set apart as they were in the source. */
export function PassageText({ exact, language }: { exact: string; language: string | undefined }) {
  const lines = exact.split('\n');
  return (
    <blockquote class="passage" lang={language} dir="auto">
      {/* Lines of one passage never change places. */}
      {lines.map((line, at) => (
        <p key={`${at} ${line.slice(0, 20)}`}>{line}</p>
      ))}
    </blockquote>
  );
}
