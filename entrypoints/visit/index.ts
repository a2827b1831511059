import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** How often the address is looked at where the browser does not tell of it, in milliseconds. */
const PAUSE = 2_000;

/**
 * Runs on every visit to a site the user granted: says that a page was opened, and again when it goes elsewhere without
 * being loaded. Whether anything of it was clipped is for the background to know, and it alone acts on it.
 */
export default defineUnlistedScript(() => {
  let told = '';
  const tell = (): void => {
    if (told === location.href) return;
    told = location.href;
    // After an update of the extension nobody is there to be told.
    chrome.runtime?.sendMessage({ to: 'proffer', type: 'page/visit', ask: null }).catch(() => undefined);
  };
  tell();
  const { navigation } = window;
  if (navigation) navigation.addEventListener('navigatesuccess', tell);
  else setInterval(tell, PAUSE);
});
