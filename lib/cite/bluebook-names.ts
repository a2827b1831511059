/**
 * Bodies as the Bluebook shortens them (tables T6, T10 and T13; to verify), for names that come without the
 * registry's words: authors, and bureaus of a publisher. Names are compared without regard to case and accents.
 */
const BODIES: Readonly<Record<string, string>> = {
  'Immigration and Refugee Board of Canada': 'Immigr. & Refugee Bd. of Can.',
  "Commission de l'immigration et du statut de réfugié du Canada": 'Immigr. & Refugee Bd. of Can.',
  'Research Directorate, Immigration and Refugee Board of Canada': 'Immigr. & Refugee Bd. of Can.',
  'Human Rights Watch': 'Hum. Rts. Watch',
  'Amnesty International': "Amnesty Int'l",
  'Amnesty International Canada': "Amnesty Int'l Can.",
  'Amnesty International USA': "Amnesty Int'l USA",
  'U.S. Department of State': "U.S. Dep't of State",
  'US Department of State': "U.S. Dep't of State",
  'United States Department of State': "U.S. Dep't of State",
  'Bureau of Democracy, Human Rights, and Labor': 'Bureau of Democracy, Hum. Rts. & Lab.',
  'UN High Commissioner for Refugees': "U.N. High Comm'r for Refugees",
  UNHCR: "U.N. High Comm'r for Refugees",
  'Inter-American Commission on Human Rights': "Inter-Am. Comm'n on Hum. Rts.",
  'International Crisis Group': "Int'l Crisis Grp.",
  'European Union Agency for Asylum': 'Eur. Union Agency for Asylum',
  'UK Home Office': 'U.K. Home Off.',
};

const key = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase().trim();

const BY_KEY = new Map(Object.entries(BODIES).map(([name, short]) => [key(name), short]));

/** A body's name as the Bluebook prints it; the name itself where no shorter form is known. */
export const bluebookName = (name: string): string => BY_KEY.get(key(name)) ?? name;
