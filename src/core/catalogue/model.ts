import type { Range } from '../text/position';
import type { Demand } from './demands';
import type { ProofKind } from './kinds';

/** A REM as data: chapters in the agency's order, each with its requirements. */
export interface Catalogue {
  readonly title: string | undefined;
  /** Dispositif, such as `RIS`. */
  readonly device: string | undefined;
  readonly wave: number | undefined;
  readonly source: CatalogueSource | undefined;
  readonly chapters: readonly Chapter[];
}

/** The workbook a catalogue was imported from. */
export interface CatalogueSource {
  readonly file: string;
  readonly sheet: string;
  readonly layout: string;
}

export interface Chapter {
  readonly name: string;
  readonly requirements: readonly Requirement[];
}

export interface Requirement {
  readonly id: string;
  readonly chapter: string;
  /** `Fonction`, as published. */
  readonly feature: string | undefined;
  readonly statement: string;
  readonly comment: string | undefined;
  readonly nature: 'exigence' | 'preconisation';
  /** As published, spellings folded; never empty (`Général` where the cell was). */
  readonly profiles: readonly string[];
  /** `Périmètre`, such as `Vague 2`. */
  readonly perimeter: string | undefined;
  /** `Critique`, `Majeure`, `Mineure` or `Non définie`, as published. */
  readonly criticality: string | undefined;
  /** `VA N-1`: the id in the wave before. */
  readonly previousId: string | undefined;
  /** `Statut publication`. */
  readonly status: string | undefined;
  readonly scenarios: readonly Scenario[];
  /** Where the id is in the catalogue file. */
  readonly range: Range;
  /** Of the statement; never in a catalogue as imported. */
  readonly correction?: Correction;
  /** Other spellings of its id in the workbook, which a vendor says are the same; never in a catalogue as imported. */
  readonly alsoCalled?: readonly string[];
}

export interface Scenario {
  /** As published; empty where the workbook gives none. */
  readonly id: string;
  readonly text: string;
  readonly expectedProofs: readonly ExpectedProof[];
  readonly correction?: Correction;
}

/** The unit that is deposited. Its identity is requirement + scenario + position, since numbers repeat and some are missing. */
export interface ExpectedProof {
  /** `N° preuve`, as published. */
  readonly number: string | undefined;
  /** From 1, inside its scenario. */
  readonly position: number;
  readonly text: string;
  /** One or several alternatives; `other` where the prose does not say. */
  readonly kinds: readonly ProofKind[];
  /** The words of the prose that led to the kinds; undefined where none did. */
  readonly because: string | undefined;
  /** The test the prose names, such as `CI-SIS-CR-CDA-N1-Create_doc-Sc1`. */
  readonly test: string | undefined;
  /** The prose asks for several (`copies d'écran`, `pour chacun des cas`). */
  readonly several: boolean;
  /** What the prose asks of the form beside the kind, each once, in the order of `demands`; often nothing. */
  readonly demands: readonly Demand[];
  readonly correction?: Correction;
}

/** Says that a part of the catalogue is not as imported: the vendor corrected it, after an answer of the FAQ or not. */
export interface Correction {
  /** Undefined where the vendor corrects of their own. */
  readonly faq: Faq | undefined;
  readonly note: string | undefined;
  /** What is replaced; nothing where an answer is only noted. */
  readonly parts: readonly CorrectedPart[];
}

export type CorrectedPart = 'statement' | 'text' | 'kinds' | 'demands' | 'several' | 'test';

/** An answer of the agency's FAQ that corrects the REM. */
export interface Faq {
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** https. */
  readonly link: string | undefined;
  readonly note: string | undefined;
}
