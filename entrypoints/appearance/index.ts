import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectAppearance } from '../../lib/appearance/collect.ts';

/** Injected after a clip, into the frame it was made in: answers whoever injected it with how the page looks. */
export default defineUnlistedScript(() => collectAppearance(document));
