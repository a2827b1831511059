// The door to every script: `node scripts/enter.mjs start …`. Plain JavaScript for the oldest Node there is, since
// what it opens is TypeScript, which only the Node that `npm ci` brings along is sure to read.
import { existsSync } from 'node:fs';

const [script] = process.argv.splice(2, 1);
const brought = new URL('../node_modules/wxt/package.json', import.meta.url);

if (!existsSync(brought)) {
  process.stderr.write(
    'Run npm ci first: it brings everything Proffer is built with, a current Node among it.\n',
  );
  process.exitCode = 1;
} else if (!process.features.typescript) {
  process.stderr.write(
    `This is Node ${process.versions.node}, which reads no TypeScript. Run npm ci anew, without --ignore-scripts: it brings a current Node.\n`,
  );
  process.exitCode = 1;
} else {
  await import(`./${script}.ts`);
}
