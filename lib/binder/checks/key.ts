/** Letters of 32 bits: enough to tell what was found from what it was before, and no protection against a forger. */
const PRIME = 0x01000193;

/** A short sign of a text (FNV-1a, two runs of 32 bits), the same on every machine. */
function sign(text: string): string {
  let [low, high] = [0x811c9dc5, 0x1234abcd];
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), PRIME);
    high = Math.imul(high ^ text.charCodeAt(at), PRIME + 2);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * What a finding is of, whatever it counted: a change of what was found changes its key and leaves this. A sign, so that
 * what is kept of a dismissed finding names nothing that was erased since.
 */
export const matterOf = (check: string, of: string): string => `${check} ${sign(of)}`;

/** The key of a finding: of what it is, and a sign of what it stands on. */
export const keyOf = (check: string, of: string, on: unknown): string =>
  `${matterOf(check, of)} ${sign(JSON.stringify(on))}`;
