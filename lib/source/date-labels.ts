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

/** Whether words beside a date say that it is the last change's. */
export const saysModified = (label: string): boolean => MODIFIED.test(label) && !PUBLISHED.test(label);

/** Whether words beside a date name it as one of the publication's. */
export const saysDate = (label: string): boolean => PUBLISHED.test(label) || DATE.test(label);
