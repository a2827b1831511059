import type { SiteRule } from '../rule.ts';
import { IRB_CANADA } from './irb-canada.ts';

/** Every rule that ships; of two rules for one page the earlier wins, so that parts of a site stand before the whole. */
export const SITE_RULES: readonly SiteRule[] = [...IRB_CANADA];
