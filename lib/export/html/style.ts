/** For screen and paper alike; black on white, so that it prints as it looks. */
export const HTML_STYLE = `:root { color-scheme: light; --least: 0pt; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff;
  font: 1rem/1.45 "Times New Roman", "Liberation Serif", Georgia, serif; }
.part + .part { margin-top: 4rem; }
h1 { font-size: 1.35rem; text-align: center; text-transform: uppercase; letter-spacing: 0.04em; margin: 0 0 0.5rem; }
h2, h3, h4, h5, h6 { font-size: 1.05rem; margin: 1.6rem 0 0.4rem; break-after: avoid; }
h2 { text-transform: uppercase; }
h4 { font-style: italic; }
p { margin: 0 0 0.3rem; overflow-wrap: anywhere; }
.text { margin-bottom: 0.7rem; }
.centred, .court { text-align: center; }
.court, .flag, .tab { font-weight: bold; }
.remark, .place, .note, .instruction, .below, .footnotes { font-size: max(0.9rem, var(--least)); }
.place, .instruction { color: #444; }
.note, .theory, .instruction { font-style: italic; }
.theory { break-after: avoid; }
.hash { font: max(0.75rem, var(--least)) ui-monospace, "Courier New", monospace; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; }
.ruled th, .ruled td { border-bottom: 1px solid #999; }
.ruled thead th { font-size: max(0.8rem, var(--least)); letter-spacing: 0.06em; text-transform: uppercase;
  border-bottom: 1.5px solid #111; }
.plain th, .plain td { padding: 0 0.6rem 0.6rem 0; }
.whole { break-inside: avoid; }
ul, ol { margin: 0.4rem 0 0; padding-left: 1.1rem; }
ol { padding-left: 1.8rem; }
li { margin-bottom: 0.6rem; }
blockquote { margin: 0; }
.translation { margin-top: 0.3rem; }
a { color: inherit; text-decoration: underline; }
.contents { list-style: none; padding: 0; }
.contents li { margin-bottom: 0.25rem; }
.contents .level-2 { padding-left: 1.5rem; }
.contents .level-3 { padding-left: 3rem; }
dl { margin: 0.8rem 0; }
dl div { display: grid; grid-template-columns: 36% 1fr; gap: 0.2rem 1rem; margin-bottom: 0.4rem; break-inside: avoid; }
dd { margin: 0; overflow-wrap: anywhere; }
.blank { display: inline-block; border-bottom: 1px solid #111; width: 8rem; max-width: 100%; height: 1em; }
.blank.long { width: 16rem; }
.signature { break-inside: avoid; }
.line { border-bottom: 1px solid #111; width: 20rem; max-width: 100%; min-height: 1.45em; margin: 1.6rem 0 0.2rem; }
.footnotes { border-top: 1px solid #999; margin-top: 1rem; padding-top: 0.4rem; }
hr { border: 0; border-top: 1px solid #999; margin: 1rem 0; }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; } th, td { padding: 0.3rem; } }
@media print { body { max-width: none; margin: 0; padding: 0; }
  .part + .part { margin-top: 0; break-before: page; } }
`;
