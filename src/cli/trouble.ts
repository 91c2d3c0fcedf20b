/** Bad input, told in a sentence. */

/** The caller's mistake, not ours: printed without a stack, exit 2. */
export class Trouble extends Error {}

/** Runs a command; trouble is one sentence on standard error and exit 2. */
export async function run(command: () => Promise<void> | void): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}
