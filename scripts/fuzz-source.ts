import { parseArgs } from 'node:util';
import { LONGEST_RUN, type Tried } from './fuzz/batch.ts';
import { GIANTS } from './fuzz/giants.ts';
import type { Plan } from './fuzz/plan.ts';
import { readSavedPages, type SavedPage } from './fuzz/saved-pages.ts';
import { summary, Tally } from './fuzz/tally.ts';
import { startThread, type Thread } from './fuzz/thread.ts';
import { bold, quiet } from './terminal/paint.ts';
import { Refusal, runMain } from './terminal/refusal.ts';
import { step } from './terminal/steps.ts';

const USAGE = `npm run fuzz:source -- --pages FOLDER [--count 10000] [--seed N] [--giants only|no] [--plan JSON | --giant NAME]

Damages saved pages (HTML, also .gz) in every way known, extracts from each, and says what went wrong: an error
that escaped or took everything, a run of more than a second of processor time, a value that is too long, that the
store would drop or JSON would change, a day that no calendar has, another answer the second time.
  --seed    the same seed, count and pages make the same damaged pages
  --giants  pages of a million elements and the like come first; "no" leaves them out, "only" tries nothing else
  --plan    tries one damaged page again, as printed
  --giant   tries one giant again`;

interface Asked {
  folder: string;
  count: number;
  seed: number;
  giants: boolean;
  plan?: Plan;
  giant?: string;
}

/** Pages that one batch draws from, and how many damaged pages it makes of them. */
const PAGES_OF_BATCH = 12;
const BATCH = 50;
const MOST_FAILURES = 12;

function readArguments(): Asked {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      count: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      giants: { type: 'string', default: 'yes' },
      plan: { type: 'string' },
      giant: { type: 'string' },
    },
  });
  const { pages: folder, count, seed, giants, plan, giant } = values;
  if (!folder || !/^\d{1,7}$/.test(count) || !/^\d{1,9}$/.test(seed)) throw new Refusal(USAGE);
  if (giant !== undefined && !GIANTS[giant])
    throw new Refusal(`Giants are: ${Object.keys(GIANTS).join('; ')}.`);
  return {
    folder,
    count: giants === 'only' ? 0 : Number(count),
    seed: Number(seed),
    giants: giants !== 'no',
    ...(plan === undefined ? {} : { plan: readPlan(plan) }),
    ...(giant === undefined ? {} : { giant }),
  };
}

function readPlan(text: string): Plan {
  try {
    return JSON.parse(text) as Plan;
  } catch {
    throw new Refusal('A plan is the JSON that a summary prints.');
  }
}

async function tryGiants(names: readonly string[], thread: Thread, tally: Tally): Promise<void> {
  for (const name of names) {
    const line = step('giant');
    line.remark(name);
    const failure = await thread.carryOut({ do: 'giant', name });
    if (failure) {
      tally.fail({ ...failure, fault: `${failure.fault}, with ${name}` });
      line.failed(`${name}: ${failure.fault} (${Math.round(tally.times.at(-1) ?? 0)} ms)`);
    } else line.done(`${name}: ${Math.round(tally.times.at(-1) ?? 0)} ms of processor time`);
  }
}

async function tryBatches(
  asked: Asked,
  pages: readonly SavedPage[],
  thread: Thread,
  tally: Tally,
): Promise<void> {
  const line = step('damaged pages');
  const before = tally.times.length;
  const failuresBefore = tally.failures.length;
  for (let batch = 0; tally.times.length - before < asked.count; batch++) {
    const done = tally.times.length - before;
    line.remark(`${done.toLocaleString('en')} of ${asked.count.toLocaleString('en')}`);
    const chosen = Array.from({ length: PAGES_OF_BATCH }, (_, index) => {
      return pages[(batch * PAGES_OF_BATCH + index) % pages.length]?.name ?? '';
    });
    const count = Math.min(BATCH, asked.count - done);
    const known = tally.failures.map(({ fault }) => fault);
    const failure = await thread.carryOut({
      do: 'batch',
      seed: asked.seed + batch,
      count,
      pages: chosen,
      known,
    });
    if (failure) tally.fail(failure);
    if (tally.failures.length - failuresBefore >= MOST_FAILURES) break;
  }
  const found = tally.failures.length > failuresBefore;
  (found ? line.failed : line.done)(`${(tally.times.length - before).toLocaleString('en')} pages`);
}

async function main(): Promise<number> {
  const asked = readArguments();
  const pages = readSavedPages(asked.folder);
  const tally = new Tally();
  process.stdout.write(
    `\n${bold('Proffer')} ${quiet(`fuzzing of the extractor, ${pages.length} saved pages, seed ${asked.seed}`)}\n\n`,
  );
  const thread = startThread(asked.folder, (ended) => tally.add(ended));
  if (asked.plan) {
    const failure = await thread.carryOut({ do: 'plan', plan: asked.plan });
    if (failure) tally.fail(failure);
  } else {
    if (asked.giant || asked.giants)
      await tryGiants(asked.giant ? [asked.giant] : Object.keys(GIANTS), thread, tally);
    if (!asked.giant) await tryBatches(asked, pages, thread, tally);
  }
  await thread.close();
  const again = (tried: Tried): string =>
    `npm run fuzz:source -- --pages ${asked.folder} ${typeof tried === 'string' ? `--giant '${tried}'` : `--plan '${JSON.stringify(tried)}'`}`;
  process.stdout.write(
    `\n${summary(tally, again)}\n\n${quiet(`No extraction may take more than ${LONGEST_RUN} ms.`)}\n`,
  );
  return tally.failures.length === 0 ? 0 : 1;
}

await runMain(main);
