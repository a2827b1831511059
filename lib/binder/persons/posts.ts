/** Hosts whose pages are mostly what private persons write. */
const HOSTS = [
  'facebook.com',
  'fb.com',
  'fb.watch',
  'x.com',
  'twitter.com',
  'instagram.com',
  'tiktok.com',
  't.me',
  'telegram.me',
  'reddit.com',
  'threads.net',
  'bsky.app',
  'vk.com',
];

/**
 * The host of a social network at which an address, or the address that an archive's address wraps, stands; `null` for
 * any other.
 */
export function postHost(address: string): string | null {
  const hosts = Array.from(address.slice(0, 4000).matchAll(/https?:\/\/([^/?#\s]+)/gi), ([, host = '']) =>
    host.toLowerCase(),
  );
  return HOSTS.find((known) => hosts.some((host) => host === known || host.endsWith(`.${known}`))) ?? null;
}
