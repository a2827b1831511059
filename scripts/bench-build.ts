/**
 * Writes the pieces that can be measured alone as self-contained ES modules to `.output/bench/`, for Node 20 or
 * later: `source.mjs`, `anchor.mjs`, `reference.mjs`. Scorers import them.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'bench-modules');
const target = join(here, '..', '.output', 'bench');

for (const file of readdirSync(modules).sort()) {
  const outfile = join(target, file.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [join(modules, file)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    logLevel: 'warning',
    // The parser brings an optional canvas and CommonJS parts along.
    external: ['canvas'],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  console.log(outfile);
}
