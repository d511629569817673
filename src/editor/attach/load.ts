import type * as OnDemand from './onDemand';

/** The part of the package that attaches and mends. */
export function load(): Promise<typeof OnDemand> {
  return import('./onDemand');
}
