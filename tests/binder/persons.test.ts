import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personSigns, postHost } from '../../lib/binder/index.ts';
import { SAMPLE_PASSAGES } from '../../lib/corpus/sample-case.ts';
import type { PersonKind } from '../../lib/model/index.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

/** Sentences made up for this test, by what they may tell. */
const FLAGGED: Record<PersonKind, string[]> = {
  minor: [
    'the boy, 14, named José, was taken',
    'A girl aged 15 was recruited',
    'They took her 9-year-old daughter.',
    'Aged 15, she fled to the coast.',
    'she was 12 when the men came',
    'the fifteen-year-old Honduran girl',
    'the boy Emmanuel was buried',
    'a child named Fátima',
    'Ana López (16) was last seen',
    'una niña de 9 años fue hallada',
    'el adolescente, de 15 años, huyó',
    'la niña Fátima Cecilia fue vista',
    'un menor llamado Luis',
    'Ana, de 15 años, salió',
    'une fillette de 9 ans',
    'le garçon, âgé de 14 ans, a fui',
    'un enfant prénommé Luc',
    'elle avait 13 ans quand',
  ],
  victim: [
    'Lourdes Maldonado López, a journalist, was shot dead outside her home.',
    'the murder of journalist Margarito Martínez',
    'Gunmen killed the searching mother María Carmela Vázquez in Guanajuato',
    'Regina Martínez’s murder remains unsolved',
    'One victim was identified as Pedro Ruiz.',
    'el asesinato de la periodista Miroslava Breach',
    'Javier Valdez fue asesinado',
    'mataron a la activista Marisela Escobedo',
    'l’assassinat de la journaliste Anna Politkovskaïa',
    'Jean Dominique a été assassiné',
  ],
  survivor: [
    'Valentina Rosendo Cantú was raped by soldiers.',
    'Inés was raped by soldiers.',
    'After the rape Inés Fernández Ortega told the court what happened.',
    'the gang rape of Marie Claire Uwase',
    'Ana Pérez fue violada por policías',
    'Marie Joseph a été violée par des miliciens',
  ],
  post: [
    'Juan Pérez (@juanito_p) shared the list',
    'A resident wrote on Facebook that the road was closed',
    'una vecina publicó en su cuenta de Facebook',
    'un habitant a publié sur Facebook',
  ],
};

const PLAIN = [
  'President Andrés Manuel López Obrador said that violence fell.',
  'Minister of Justice Adán Augusto López tweeted',
  'Le président Emmanuel Macron a tweeté',
  'the killing of President Jovenel Moïse',
  'According to José Miguel Vivanco, Americas director at Human Rights Watch, rape goes unpunished.',
  'The Special Rapporteur, Juan Méndez, reported that rape is used as torture.',
  'Profesora Ana Pérez dijo que la violencia sexual es frecuente.',
  'Interview with Ana Pérez, researcher, 14 Aug. 2023',
  'Rafael Caro Quintero was convicted of rape',
  'The Federal Police were attacked in Nuevo León State and killed in San Fernando Tamaulipas',
  'the killing of human rights defenders; el asesinato de Personas Defensoras',
  'children aged 5 to 17 work; women aged 15 and over do; Children aged 12 too',
  'a 15-year-old law; in the last 15 years; a sentence of 15 years; girls as young as nine',
  'una pena de 15 años de prisión; menores de 15 años; desde hace 15 años',
  'une peine de 15 ans; les enfants âgés de 5 à 17 ans',
  'Section 3, 14, and 15. On August 14, 2021, police',
  'Criminal groups use Facebook to track people',
  'la violación de derechos humanos',
];

describe('a passage that may tell of somebody who needs protection', () => {
  it.each(Object.entries(FLAGGED))('is seen: %s', (kind, texts) => {
    const missed = texts.filter((text) => !personSigns(text).some((sign) => sign.kind === kind));
    expect(missed).toEqual([]);
  });

  it('is not made of officials, authors, bodies and numbers', () => {
    expect(PLAIN.flatMap((text) => personSigns(text))).toEqual([]);
  });

  it('quotes the words that raised it, each once', () => {
    expect(personSigns('Police said the boy, 14, ran; the boy, 14, was found.')).toEqual([
      { kind: 'minor', words: 'the boy, 14'.slice(4) },
    ]);
  });

  it('leaves alone whose name was changed', () => {
    expect(personSigns('Ana Pérez (not her real name) was raped by soldiers.')).toEqual([]);
  });

  it('finds nobody in the seeds or in the sample case', () => {
    const seeds = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));
    const texts = [
      ...seeds.map((file) => readFileSync(join(SEEDS, file), 'utf8')),
      ...SAMPLE_PASSAGES.map(({ words }) => words),
    ];
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.flatMap(personSigns)).toEqual([]);
  });

  it.each(['Aa-', 'Aa ', 'killed ', 'Aa Bb raped ', 'boy, 14 ', 'the killing of a ', '('])(
    'is looked for in an end to “%s” without one',
    (part) => {
      expect(() => personSigns(part.repeat(100_000 / part.length))).not.toThrow();
    },
  );
});

describe('a post', () => {
  it('is told by its host, in an archive too', () => {
    expect(postHost('https://m.facebook.com/ana/posts/1')).toBe('facebook.com');
    expect(postHost('https://web.archive.org/web/2023/https://x.com/ana/status/1')).toBe('x.com');
    expect(postHost('https://notx.com/')).toBeNull();
    expect(postHost('file:///x.com')).toBeNull();
  });
});
