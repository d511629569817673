import type { StepName } from '../status/model';
import type { SystemName } from '../systems/systems';

/** The systems in which a step is done. */
export const systemsOfStep: Readonly<Record<StepName, readonly SystemName[]>> = {
  'administrative-file': ['isc', 'convergence'],
  'psc-habilitation': ['psc'],
  cnda: ['cnda'],
  'proofs-complete': ['convergence', 'gazelle', 'motco2'],
  'remarks-answered': ['convergence', 'faq'],
  listing: ['convergence'],
};
