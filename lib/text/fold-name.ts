/**
 * The words of a name, letters and digits only, marks and case folded: "InSight" is "Insight", "La-Lista" "La Lista",
 * "Côte d’Ivoire" "Cote d'Ivoire". What has no shape parts no word.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\p{DI}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
