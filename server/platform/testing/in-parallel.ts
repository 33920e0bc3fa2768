/** Runs works, `width` of them at once, and gives how each ended in the order in which they did. */
export async function inParallel<T>(width: number, works: readonly (() => Promise<T>)[]): Promise<PromiseSettledResult<T>[]> {
  const results: PromiseSettledResult<T>[] = [];
  const queue = [...works];
  const worker = async () => {
    for (let work = queue.shift(); work; work = queue.shift()) results.push(...(await Promise.allSettled([work()])));
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
