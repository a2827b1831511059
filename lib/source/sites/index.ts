import { unwrapped } from '../identity/wrappers.ts';
import type { SiteRule } from './rule.ts';
import { SITE_RULES } from './tables/index.ts';

export type { RuleFindings, SiteRule } from './rule.ts';
export { SITE_RULES };

/**
 * The rule for a page, or `null`. For the background: the tables are not injected into pages, the one that fits is
 * handed to the page with the gesture. An archive's copy has the rule of the page it is a copy of.
 */
export function ruleFor(address: string): SiteRule | null {
  const at = unwrapped(address);
  const url = URL.parse(at);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const path = url.pathname + url.search;
  const found = SITE_RULES.find(
    (rule) => isOf(host, rule) && (!rule.path || new RegExp(rule.path, 'u').test(path)),
  );
  if (!found) return null;
  return at === address ? found : { ...found, at };
}

const isOf = (host: string, { hosts, alone }: SiteRule): boolean =>
  hosts.some((known) => host === known || (!alone && host.endsWith(`.${known}`)));

/** The rules whose publisher's real pages were never looked at. */
export const untested = (): SiteRule[] => SITE_RULES.filter(({ seen }) => !seen);
