/** The systems that a candidacy goes through. */
export const systemNames = ['convergence', 'gazelle', 'motco2', 'cnda', 'psc', 'isc', 'faq'] as const;

export type SystemName = (typeof systemNames)[number];

/** Where a system is reached, and where and when that was read. */
export interface System {
  readonly url: string;
  /** The page that says so. */
  readonly source: string;
  /** `YYYY-MM-DD`: the day on which it was read. */
  readonly readOn: string;
}

const procedure = 'https://industriels.esante.gouv.fr/segur-numerique-sante/vague-2';
const answers = 'https://industriels.esante.gouv.fr/faq/resultats';
const readOn = '2026-11-27';

/**
 * Pages are moved: these are data, with their source and day. MOTCO2 has no public address of its own, so its link is the
 * agency's list of answers; the EDC PSC is reached through Convergence, as those answers say.
 */
export const systems: Readonly<Record<SystemName, System>> = {
  convergence: { url: 'https://convergence.esante.gouv.fr/', source: procedure, readOn },
  gazelle: { url: 'https://interop.referencement.esante.gouv.fr/', source: answers, readOn },
  motco2: { url: answers, source: answers, readOn },
  cnda: { url: 'https://cnda.ameli.fr/editeurs/', source: 'https://cnda.ameli.fr/', readOn },
  psc: { url: 'https://convergence.esante.gouv.fr/', source: answers, readOn },
  isc: { url: 'https://isconnect.esante.gouv.fr/', source: procedure, readOn },
  faq: { url: answers, source: answers, readOn },
};
