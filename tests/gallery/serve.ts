import { context } from 'esbuild';
import { BUILT, galleryBuild } from './build.ts';

/** `npm run gallery`: every component in its states, drawn anew when a file changes. */
const gallery = await context(await galleryBuild());
await gallery.watch();
const { port } = await gallery.serve({ servedir: BUILT, host: '127.0.0.1' });
process.stdout.write(`The gallery: http://127.0.0.1:${port}/\nCtrl+C ends it.\n`);
