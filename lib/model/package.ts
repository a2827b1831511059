import type { CaptureSummary } from './capture.ts';
import type { PackageId } from './ids.ts';
import type { Instant, PartialDate } from './time.ts';

/** The languages in which the Immigration and Refugee Board of Canada publishes its packages. */
export type PackageLanguage = 'en' | 'fr';

/** One numbered document of a package, in the list's own words. What the list does not say is absent. */
export interface PackageItem {
  /** As printed, without a closing point: "7.2". */
  number: string;
  title: string;
  subtitle?: string;
  /** Who published it, from the outermost body to the innermost: "United States. Department of State". */
  body?: string;
  published?: PartialDate;
  /** "MEX201601.E" */
  documentNumber?: string;
  /** BCP 47, in the list's order; none where the list does not say. */
  languages: string[];
  /** Absolute web addresses, one for each language or form it is offered in. */
  addresses: string[];
}

export interface PackageSection {
  /** "7" */
  number: string;
  /** Empty where no heading bears the number. */
  title: string;
  items: PackageItem[];
}

/** A National Documentation Package: the list of one country's documents as of one version date. */
export interface DocumentationPackage {
  /** As printed, in the list's language. */
  country: string | null;
  versionDate: PartialDate | null;
  language: PackageLanguage;
  sections: PackageSection[];
  /** Version of the rules that read it out of its page. */
  rules: string;
  /** The page lists more than is kept. */
  truncated?: true;
}

/** A package that is kept, with the capture it was read from. */
export interface KeptPackage {
  id: PackageId;
  capture: CaptureSummary;
  keptAt: Instant;
  list: DocumentationPackage;
}
