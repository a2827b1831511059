import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureWhole } from '../../lib/capture/index.ts';
import { systemClock } from '../../lib/model/index.ts';

/** Injected at the user's word, and only then: answers whoever injected it with the page as it stands. */
export default defineUnlistedScript(() => captureWhole(window, systemClock));
