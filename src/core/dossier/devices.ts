/** A kind of product that is listed (dispositif), with the lane (couloir) it belongs to. Source: the agency's document codes. */
export interface Device {
  /** As file names, catalogues and dossiers write it. */
  readonly code: string;
  readonly lane: Lane;
}

export type Lane =
  | 'hospital'
  | 'general-practice'
  | 'biology'
  | 'imaging'
  | 'pharmacy'
  | 'social-care'
  | 'midwife'
  | 'dentist'
  | 'paramedical';

export const devices: readonly Device[] = [
  { code: 'RIS', lane: 'imaging' },
  { code: 'DRIMbox', lane: 'imaging' },
  { code: 'DPI', lane: 'hospital' },
  { code: 'PFI', lane: 'hospital' },
  { code: 'RI', lane: 'hospital' },
  { code: 'LGC', lane: 'general-practice' },
  { code: 'SGL', lane: 'biology' },
  { code: 'Transcodeur LOINC', lane: 'biology' },
  { code: 'LGO', lane: 'pharmacy' },
  { code: 'DUI', lane: 'social-care' },
  { code: 'SF', lane: 'midwife' },
  { code: 'CD', lane: 'dentist' },
  { code: 'PARAMED', lane: 'paramedical' },
];

/** The waves of listing there have been. */
export const waves: readonly number[] = [1, 2];
