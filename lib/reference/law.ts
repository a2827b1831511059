/**
 * Authorities of law: statutes, treaties and decisions of courts. A note that cites one says what the law is, not who
 * reported a fact; they are no works that a passage's facts rest on. All in flat words.
 */

/** Reporters, codes and registers as notes cite them: "666 F.2d 485", "28 C.F.R. § 600", "27 I&N Dec. 316", "[2009] UKHL 44". */
const REPORTER =
  /\b\d{1,4}\s(?:U\.\s?S\.(?:\s?C\.)?|U\.?S\.?C(?:\.?A)?\.?|C\.?\s?F\.?\s?R\.?|Fed\.\sReg\.|Stat\.|S\.\s?Ct\.|L\.\s?Ed\.(?:\s2d)?|F\.(?:\s?[234](?:d|th))?|F\.\s?Supp\.(?:\s?[23]d)?|F\.R\.D\.|I\.?\s?&\s?N\.?\s?Dec\.)\s(?:§|\d)|\bPub\.\s?L\.\s(?:No\.\s)?\d|(?:^|[\s[(])(?:19|20)\d{2}\]?\s(?:\d\s)?(?:EWCA|EWHC|UKSC|UKHL|UKUT|UKIAT|UKAITUR|SCC|SCR|FCA?|FCT|CanLII|HCA|FCAFC|NZSC|NZCA|IEHC|IESC|BIA)\s(?:\(?\p{L}{2,5}\)?\s)?\d|\bECLI:|\bBGBl\./u;
/** The names of the parties before a court. */
const CASE =
  /^[^,;"]{2,120}?\s(?:v|vs)\.?\s\p{Lu}|^(?:Matter of|In re|Ex parte|Re)\s\p{Lu}|^Prosecutor\s(?:v|c)\.?\s/u;
const ENGLISH =
  /^(?:(?:art(?:icle)?s?\.?|sections?|secs?\.|§+|paras?\.|rules?)\s[\d(][^,]{0,20},?\s(?:of\s)?)?(?:the\s)?(?:\p{Lu}[\p{L}'-]*\s(?:(?:and|of|on|for|the|to)\s){0,2}){0,9}(?:Act|Code|Constitution|Convention|Covenant|Statute|Decree|Law|Ordinance|Directive|Regulations?|Protocol|Treaty|Resolution)(?:\s(?:of|on|No|against|relating|concerning|for|\d|\()|,|\.?\s*$)/u;
const OTHER =
  /^(?:(?:art[íi]culos?|arts?\.|articles?)\s\d[^,]{0,20},?\s(?:de\s(?:la\s|el\s)?|del\s|du\s|de\sl')?)?(?:Ley|Código|Constitución|Decreto|Reglamento|Convención|Loi|Décret|Legge|Decreto|Gesetz|Verordnung)\s(?:\p{Lu}|\d|n[.°ºo]|de\s|sobre|del\s|du\s|contra|no\.)/iu;
const LED = /^(?:§+|arts?\.?|articles?|art[íi]culos?|sections?|secs?\.)\s\d/iu;

/** Where the authority stands that words cite, in UTF-16 code units; further on a work may speak of one. */
const FRONT = 160;

/** Whether words cite an authority of law. A paper filed in a case ("Indictment, A v. B") is a work. */
export function isLaw(words: string): boolean {
  const front = words.slice(0, FRONT);
  return [CASE, ENGLISH, OTHER, LED, REPORTER].some((pattern) => pattern.test(front));
}
