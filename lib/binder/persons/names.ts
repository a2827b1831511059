/**
 * How a person's name looks in running text, as the source of a pattern: given name first, particles between. Knows
 * letters with case only; names in other scripts are not found.
 */
const CAPITAL = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:[’'-]\\p{L}[\\p{Ll}\\p{M}]*){0,3}";
const PARTICLE = '(?:de la |de los |de las |de |del |da |dos |van der |van |von |bin |ibn |al-|el-|y )';
const FURTHER = `\\s+${PARTICLE}?(?:\\p{Lu}\\.\\s+)?(?:\\p{Lu}|\\p{Ll}’)[\\p{L}\\p{M}’'-]+`;

/** One word or more. */
export const ANY_NAME = `${CAPITAL}(?:${FURTHER}){0,3}`;
/** A given name and another. */
export const FULL_NAME = `${CAPITAL}(?:${FURTHER}){1,3}`;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that begin a sentence or stand before a name without being of it. */
const LEADING = list(`
  the a an in on at after before when while and but or if as by for from of to with since during she he they it we you
  this that these those his her their our its who one two three some many most several all both no not there here then
  nobody everyone someone according however also although because former late sister brother
  el la los las un una en de del al por para con sin según cuando mientras y o pero si ella él ellos ellas esta este
  su sus tras ante como desde durante quien
  le les un une des du dans sur par pour avec sans selon quand lorsque et ou mais si elle il ils elles cette ce ces
  son sa ses leur après avant depuis pendant comme qui`);

/** A name with one of these in it is a body's, a place's, a law's or a day's. */
const NO_PERSON = list(`
  police army navy marines guard force forces military troops cartel gang group party government ministry department
  office bureau agency commission committee council court tribunal congress senate parliament assembly board directorate
  union federation association foundation institute university college school church center centre hospital clinic
  company corporation bank prison press news times post journal magazine radio television network project program
  programme report law act code constitution convention protocol article section chapter refugee immigration asylum
  rights human watch amnesty international national united nations european central north south east west northern
  southern eastern western states state city county province district region republic federal civil security public
  justice interior defense defence foreign affairs migration relief crisis war women men children child girls boys
  indigenous peoples people defenders journalists migrants mothers families day week year january february march april
  may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  policía ejército marina guardia fuerza fuerzas cártel cartel banda partido gobierno ministerio secretaría fiscalía
  comisión comité consejo corte tribunal congreso senado instituto universidad escuela iglesia ciudad estado municipio
  provincia distrito república nacional internacional derechos humanos ley código artículo capítulo sección mujeres
  hombres niños niñas pueblos migrantes periodistas enero febrero marzo abril mayo junio julio agosto septiembre octubre
  noviembre diciembre nuevo nueva san santa santo puerto villa costa río rio monte
  armée garde gendarmerie gouvernement ministère commission comité conseil cour tribunal congrès sénat institut
  université école église ville état région département droits homme loi code article chapitre femmes hommes enfants
  filles garçons janvier février mars avril mai juin juillet août septembre octobre novembre décembre saint sainte
  mexico méxico mexique america américa amérique americas africa áfrica afrique asia europe caribbean jalisco sinaloa
  michoacán guerrero chihuahua guanajuato oaxaca chiapas tamaulipas veracruz tijuana juárez salvador guatemala honduras
  nicaragua colombia venezuela haiti
  mexican mexicans american americans haitian honduran salvadoran guatemalan colombian venezuelan islamic christian
  muslim catholic special rapporteur personas defensoras defensores supreme attorney ombudsman insight crime internet facebook twitter instagram google`);

/** Who bears one of these before the name is known by the office, not as somebody harmed. */
const OFFICE =
  /(?:^|[\s(“"])(?:president|vice-president|(?:prime )?minister|secretary|undersecretary|governor|mayor|senator|congress(?:wo)?man|deputy|representative|commissioner|director|general|colonel|captain|commander|judge|justice|magistrate|prosecutor|ambassador|chief|head|chair(?:wo)?(?:man|person)?|spokes(?:wo)?(?:man|person)|rapporteur|prof(?:essor|\.)|dr\.?|researcher|author|analyst|expert|pope|king|queen|prince|presidente|presidenta|ministr[oa]|secretari[oa]|gobernador|gobernadora|alcalde|alcaldesa|senador|senadora|diputad[oa]|fiscal|juez|jueza|director|directora|comisionad[oa]|portavoz|vocero|vocera|relator|relatora|profesor|profesora|investigador|investigadora|capo|kingpin|drug lord|leader|líder|président|présidente|(?:premier )?ministre|sénateur|sénatrice|député|députée|maire|gouverneur|procureur|procureure|juge|directeur|directrice|porte-parole|rapporteur|rapporteuse|professeur|professeure|chercheur|chercheuse|chef)(?: (?:of|de|du|del) \p{L}+)?,?\s+$/iu;

/** Words of a name without those that only stand before it. */
const wordsOf = (name: string): string[] => {
  const words = name.split(/\s+/);
  const first = words.findIndex((word) => !LEADING.has(word.toLowerCase()));
  return first < 0 ? [] : words.slice(first);
};

/**
 * Whether what looks like a name may be a private person's.
 * @param before the text that stands before it
 * @param least how many words a name must have here
 */
export function isPersonal(name: string, before: string, least: number): boolean {
  const words = wordsOf(name);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length < least || words.length === 0) return false;
  if (words.some((word) => NO_PERSON.has(word.toLowerCase().replace(/[’']s$/, '')))) return false;
  const at = name.length - words.join(' ').length;
  // The office may have been read as part of the name: "President Jovenel Moïse".
  return ![at, at + (words[0]?.length ?? 0) + 1].some((end) => OFFICE.test(before + name.slice(0, end)));
}
