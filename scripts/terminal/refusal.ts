/** Something the person at the terminal can put right: printed as its sentence alone, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** Runs a script's main function; a refusal ends it with one sentence, anything else with its stack. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const words =
      error instanceof Refusal ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`\n${words}\n`);
    process.exitCode = 1;
  }
}
