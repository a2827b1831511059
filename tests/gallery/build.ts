import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

const HERE = import.meta.dirname;

/** Beside the extension's builds, in none of them. */
export const BUILT = join(HERE, '..', '..', '.output', 'gallery');

/** Words of the interface go by the gallery's own `say`, which can make them longer. */
const longerWords: Plugin = {
  name: 'longer words',
  setup(build) {
    build.onResolve({ filter: /\/say\.ts$/ }, ({ importer }) =>
      importer.startsWith(HERE) && importer.endsWith('say.ts') ? null : { path: join(HERE, 'say.ts') },
    );
  },
};

/** How the gallery is built; its page is copied to where it is built. */
export async function galleryBuild(): Promise<BuildOptions> {
  await mkdir(BUILT, { recursive: true });
  await copyFile(join(HERE, 'index.html'), join(BUILT, 'index.html'));
  return {
    entryPoints: [join(HERE, 'main.tsx')],
    outdir: BUILT,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    // What the builder of the extension reads as text by `?raw`.
    loader: { '.csl': 'text', '.xml': 'text' },
    logLevel: 'warning',
    plugins: [longerWords],
  };
}
