import { countWords } from './dates.ts';

/** Words beside a date that say what it is, in the languages of report pages. */
const MODIFIED =
  /updat|modif|revis|reviewed|last chang|actualiz|actualis|mis(?:e)? à jour|aktualisiert|geändert|stand:|zuletzt|bearbeitet|aggiornat|atualizad|opdateret|uppdaterad|bijgewerkt|обновлен|更新|수정/i;
const PUBLISHED =
  /publi|posted|issued|released|veröffentlicht|erschienen|erstellt|parution|paru|mis en ligne|pubblicat|gepubliceerd|udgivet|опубликован|公開|発表|掲載|등록|입력/i;
/** A bare "Date:", which says nothing of which. */
const DATE = /date(?!d)|datum|fecha/i;

/** The right to a text, an event, a birth: dates that are not the publication's. */
export const OTHER_DATE =
  /©|copyright|\(c\)|all rights|accessed|retrieved|consulté|abgerufen|deadline|closing|expires|event date|starts?:|ends?:|(?<!\p{L})(?:born|founded|since|seit|depuis|desde|valid|next)(?!\p{L})/iu;

/** Who was spoken to, heard or written to on a day, as notes name their sources. */
const NOTE =
  /(?<!\p{L})(?:interview|entrevista|entretien|intervista|conversation|correspond[ae]nce|testimony|telephone|e-?mail|letter|carta|lettre|gespräch)\p{L}*(?:\s\p{L}+)?\s(?:with|to|from|by|con|a|de|avec|mit)(?!\p{L})/iu;
/** Of a line that ends as a sentence does, so many words are more than a label or a place. */
const LEAST_WORDS = 3;
const BYLINE = /^(?:by|par|por|von|di|de)\s/i;

/**
 * Whether a line tells of a day, as running text and notes do, rather than says when it was published.
 * @param before what stands in it before the date
 * @param after what stands in it behind the date
 */
export function tellsOfDay(before: string, after: string): boolean {
  if (saysDate(before) || MODIFIED.test(before)) return false;
  if (NOTE.test(before)) return true;
  const words = countWords(before) + countWords(after);
  const ends = /(?:^|[\p{L}\d)”’»"'])[.!?]$/u.test(after.trim());
  return ends && words >= LEAST_WORDS && !BYLINE.test(before);
}

/** Whether words beside a date say that it is the last change's. */
export const saysModified = (label: string): boolean => MODIFIED.test(label) && !PUBLISHED.test(label);

/** Whether words beside a date name it as one of the publication's. */
export const saysDate = (label: string): boolean => PUBLISHED.test(label) || DATE.test(label);
