import { defineConfig } from 'wxt';
import { fontAssets } from './scripts/font-assets.ts';
import { leanReadability } from './scripts/lean-readability.ts';
import { pdfAssets } from './scripts/pdf-assets.ts';

/** Nothing an extension page loads or sends may leave the machine; the browser enforces it. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  // Fonts of saved pages stand in the pages themselves.
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [leanReadability()] }),
  hooks: { 'build:publicAssets': (_, files) => void files.push(...pdfAssets(), ...fontAssets()) },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for one site at a time, when a passage stands in a frame of another site.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      clip: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandClip__' },
    },
    incognito: 'spanning',
    content_security_policy: { extension_pages: PAGE_POLICY },
    web_accessible_resources: [{ resources: ['toast.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'proffer@proffer.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
