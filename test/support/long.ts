/** The titles of tests that take long, by which the stages know them. */
export const longTitle = /\(long\)$/u;

/**
 * Defines a test that takes more than some hundredths of a second, by growth, by many tries or by a process of its own: `npm run test:load` runs
 * it, `npm run test:unit` leaves it out. It stands with the other tests of its subject.
 */
export function long(title: string, body: Mocha.Func | Mocha.AsyncFunc): void {
  it(`${title} (long)`, body);
}
