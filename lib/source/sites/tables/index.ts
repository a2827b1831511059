import type { SiteRule } from '../rule.ts';
import { AMNESTY } from './amnesty.ts';
import { ECOI } from './ecoi.ts';
import { GOVERNMENTS } from './governments.ts';
import { HRW } from './hrw.ts';
import { INTERGOVERNMENTAL } from './intergovernmental.ts';
import { IRB_CANADA } from './irb-canada.ts';
import { ORGANISATIONS } from './organisations.ts';
import { RELIEFWEB } from './reliefweb.ts';
import { UNHCR } from './unhcr.ts';
import { US_GOVERNMENT } from './us-government.ts';
import { WIKIPEDIA } from './wikipedia.ts';

/** Every rule that ships; of two rules for one page the earlier wins, so that parts of a site stand before the whole. */
export const SITE_RULES: readonly SiteRule[] = [
  ...IRB_CANADA,
  ...UNHCR,
  ...ECOI,
  ...RELIEFWEB,
  ...HRW,
  ...AMNESTY,
  ...US_GOVERNMENT,
  ...GOVERNMENTS,
  ...INTERGOVERNMENTAL,
  ...ORGANISATIONS,
  ...WIKIPEDIA,
];
