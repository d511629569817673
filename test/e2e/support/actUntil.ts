import { waitUntil } from './waitUntil';

/** How long a single act, and then what it brings, is waited for before it is done again. */
export const shortMs = 4000;

/**
 * Acts, again and again, until `ask` says that what was to come is there, and gives that. What is acted on may go, move or be
 * drawn anew in that very moment, and a key may come before anything listens: so an act may fail, and must be one
 * that may be done twice. The last act that failed is reported where all was in vain.
 */
export async function actUntil<T>(
  what: string,
  act: () => Promise<unknown>,
  ask: () => Promise<T | undefined>,
): Promise<T> {
  let failed: unknown;
  const once = async (): Promise<T | undefined> => {
    try {
      await act();
    } catch (error) {
      failed = error;
    }
    return waitUntil(what, ask, shortMs).catch(() => undefined);
  };
  return waitUntil(what, once).catch((error: unknown) => {
    throw failed === undefined ? error : new Error(String(error), { cause: failed });
  });
}
