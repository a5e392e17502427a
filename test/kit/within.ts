export const pause = (time: number): Promise<unknown> => new Promise((wake) => setTimeout(wake, time));

/**
 * Whether it is so within so many milliseconds, told by turns of ten: a machine that keeps this process waiting gives it fewer
 * turns in a second, so that being slow is no fault.
 */
export async function within(most: number, isSo: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < most / 10 && !isSo(); turn++) await pause(10);
  return isSo();
}
