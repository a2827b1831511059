/** For screen and paper alike; black on white, so that it prints as it looks. */
export const HTML_STYLE = `:root { color-scheme: light; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff;
  font: 1rem/1.45 "Times New Roman", "Liberation Serif", Georgia, serif; }
header { text-align: center; margin-bottom: 2rem; }
h1 { font-size: 1.35rem; text-transform: uppercase; letter-spacing: 0.04em; margin: 0 0 0.5rem; }
h2, h3, h4, h5, h6 { font-size: 1.05rem; margin: 1.6rem 0 0.4rem; break-after: avoid; }
h2 { text-transform: uppercase; }
header p, footer p, .remark, .place, .note { font-size: 0.9rem; }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid #999; }
thead th { font-size: 0.8rem; letter-spacing: 0.06em; text-transform: uppercase; border-bottom: 1.5px solid #111; }
th:first-child, td:first-child { width: 3rem; }
th:last-child, td:last-child { width: 8rem; }
p { margin: 0 0 0.3rem; overflow-wrap: anywhere; }
ul { margin: 0.4rem 0 0; padding-left: 1.1rem; }
li { margin-bottom: 0.6rem; }
blockquote { margin: 0; }
.translation { margin-top: 0.3rem; }
a { color: inherit; text-decoration: underline; }
.place { color: #444; }
.note { font-style: italic; }
.stance { font-weight: bold; }
.theory { font-style: italic; }
.searches th:first-child, .searches td:first-child, .searches th:last-child, .searches td:last-child { width: auto; }
@media print { body { max-width: none; margin: 0; padding: 0; } }
`;
