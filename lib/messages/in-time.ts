/** A worker that died in the middle may leave a message hanging for ever, neither answered nor refused. */
export const inTime = <T>(answer: Promise<T>, milliseconds: number): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, silent) =>
      setTimeout(() => silent(new Error(`no answer within ${milliseconds} ms`)), milliseconds),
    ),
  ]);
