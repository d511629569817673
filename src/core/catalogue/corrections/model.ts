import type { Located } from '../../text/located';
import type { Demand } from '../demands';
import type { ProofKind } from '../kinds';
import type { Faq } from '../model';

/** What a vendor corrects in a catalogue, beside it: `<name>.corrections.yaml`. What is left out stays as imported. */
export interface Corrections {
  readonly requirements: readonly RequirementCorrection[];
}

/** Why something is corrected: by an answer of the agency's FAQ, else by the vendor. */
interface CorrectionReason {
  readonly faq: Faq | undefined;
  readonly note: string | undefined;
}

export interface RequirementCorrection extends CorrectionReason {
  readonly id: Located<string>;
  readonly statement: string | undefined;
  readonly scenarios: readonly ScenarioCorrection[];
  readonly proofs: readonly ExpectedProofCorrection[];
  /** The id that this one is another spelling of: what the catalogue says under both is one requirement, under that id. */
  readonly sameAs: Located<string> | undefined;
  /** Ids that look like this one and were found to be others. They change nothing: the question is not asked again. */
  readonly differsFrom: readonly string[];
}

export interface ScenarioCorrection extends CorrectionReason {
  /** The scenario's id where it is unique in the requirement, else `scenario <order>`. */
  readonly name: Located<string>;
  readonly text: string | undefined;
}

export interface ExpectedProofCorrection extends CorrectionReason {
  /** As `for:` names an expected proof in chapter files. */
  readonly name: Located<string>;
  readonly kinds: readonly ProofKind[] | undefined;
  readonly demands: readonly Demand[] | undefined;
  readonly several: boolean | undefined;
  readonly test: string | undefined;
  readonly text: string | undefined;
}

/** A correction whose target is not in the catalogue, any more or yet. It is kept and has no effect. */
export type UnmatchedCorrection =
  | {
      readonly what: 'requirement';
      readonly at: Located<string>;
      /** What is probably meant: the requirement that took its place, or one with a resembling id. */
      readonly nearest: string | undefined;
      readonly candidates: readonly string[];
    }
  | {
      readonly what: 'scenario' | 'expected-proof';
      readonly at: Located<string>;
      readonly requirement: string;
      readonly nearest: string | undefined;
      readonly candidates: readonly string[];
    };
