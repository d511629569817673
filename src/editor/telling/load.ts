import type * as OnDemand from './onDemand';

/** The part of the package that tooltips and hovers are made by. */
export function load(): Promise<typeof OnDemand> {
  return import('./onDemand');
}
