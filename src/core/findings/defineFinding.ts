import type { Proof } from '../proofs/model';
import type { Range } from '../text/position';
import type { Draft, DraftInFile, FindingParams, Severity } from '../text/draft';
import type { QuickFix } from './quickFixes/quickFix';
import type { FixContext } from './quickFixes/context';
import { type Check, onDossier, onEachBrokenFile, onEachFile, onEachProof, onEntry } from './check';
import type { PresentFile } from './presentFile';
import type { DossierContext, EntryContext } from './rule';

/** Who says that something is a fault: the agency, what was observed in real files, or we. */
export type RuleOrigin = 'agency' | 'measured' | 'ours';

/** What a draft has beside its place and its parameters. */
export type DraftDetails = Omit<Draft, 'code' | 'range' | 'params'>;

/** Makes a draft of one code. */
export type Drafting<Code extends string, Params> = (
  range: Range,
  params: Params,
  details?: DraftDetails,
) => Draft<Code>;

/**
 * One finding, whole: its code, what is shown of it by default, who says so, the parameters of its sentence, where it is
 * looked for and how it is fixed. Everything else that depends on it is derived from this value.
 */
export interface FindingSpec<Code extends string, Params extends FindingParams> {
  readonly code: Code;
  /** Unless the user chooses another one. */
  readonly severity: Severity;
  readonly origin: RuleOrigin;
  /** False where it hides what follows in the text: then no reason can set it aside. */
  readonly canBeIgnored?: false;
  /** The text that it marks has no effect: an editor fades it. */
  readonly isUnnecessary?: true;
  /** `params<{ file: string }>()`: only its type counts. */
  readonly params: ParamsType<Params>;
  /** On each proof of an entry; what is found gets the ids of what the proof is for. */
  readonly checkProof?: (
    proof: Proof,
    context: EntryContext,
    draft: Drafting<Code, Params>,
  ) => Iterable<Draft>;
  /** On each proof whose file is there and was looked into; the same ids. */
  readonly checkFile?: (
    file: PresentFile,
    context: EntryContext,
    draft: Drafting<Code, Params>,
  ) => Iterable<Draft>;
  /** On each proof whose file was looked into and has a fault in its bytes, which few have; the same ids. */
  readonly checkBrokenFile?: (
    file: PresentFile,
    context: EntryContext,
    draft: Drafting<Code, Params>,
  ) => Iterable<Draft>;
  /** On each entry, for as long as the entry and the dossier are the same. */
  readonly checkEntry?: (context: EntryContext, draft: Drafting<Code, Params>) => Iterable<Draft>;
  /** On the whole dossier, at each change: it must be cheap. Where it yields undefined, other work may be let in. */
  readonly checkDossier?: (
    context: DossierContext,
    draft: Drafting<Code, Params>,
  ) => Iterable<DraftInFile | undefined>;
  /** Ways to fix it, the best first; undefined among them counts for nothing. */
  readonly fixes?: (context: FixContext, params: Params) => Iterable<QuickFix | undefined>;
}

declare const typeOnly: unique symbol;

/** Holds nothing but a type. */
export interface ParamsType<Params> {
  readonly [typeOnly]?: (params: Params) => void;
}

/** The type of a finding's parameters. */
export function params<Params extends FindingParams>(): ParamsType<Params> {
  return {};
}

/** A finding as it is registered. `FindingDefinition<string, never>` is any one of them. */
export interface FindingDefinition<Code extends string, Params> {
  readonly code: Code;
  readonly severity: Severity;
  readonly origin: RuleOrigin;
  readonly canBeIgnored: boolean;
  readonly isUnnecessary: boolean;
  readonly params: ParamsType<Params>;
  /** A draft of this finding, for checks that several findings share. */
  readonly draft: Drafting<Code, Params>;
  readonly checks: readonly Check[];
  readonly fixes: ((context: FixContext) => Iterable<QuickFix | undefined>) | undefined;
}

/** The one value that a finding is. Throws nothing. */
export function defineFinding<const Code extends string, Params extends FindingParams>(
  spec: FindingSpec<Code, Params>,
): FindingDefinition<Code, Params> {
  const { code, severity, origin, fixes } = spec;
  const draft: Drafting<Code, Params> = (range, values, details = {}) => ({
    ...details,
    code,
    range,
    params: values,
  });
  return {
    code,
    severity,
    origin,
    canBeIgnored: spec.canBeIgnored ?? true,
    isUnnecessary: spec.isUnnecessary ?? false,
    params: spec.params,
    draft,
    checks: checksOf(spec, draft),
    // A finding of this code was made by this draft: its parameters are of this type.
    fixes: fixes && ((context) => fixes(context, context.finding.params as Params)),
  };
}

function checksOf<Code extends string, Params extends FindingParams>(
  { checkProof, checkFile, checkBrokenFile, checkEntry, checkDossier }: FindingSpec<Code, Params>,
  draft: Drafting<Code, Params>,
): readonly Check[] {
  return [
    ...(checkProof === undefined ? [] : [onEachProof((proof, context) => checkProof(proof, context, draft))]),
    ...(checkFile === undefined ? [] : [onEachFile((file, context) => checkFile(file, context, draft))]),
    ...(checkBrokenFile === undefined
      ? []
      : [onEachBrokenFile((file, context) => checkBrokenFile(file, context, draft))]),
    ...(checkEntry === undefined ? [] : [onEntry((context) => checkEntry(context, draft))]),
    ...(checkDossier === undefined ? [] : [onDossier((context) => checkDossier(context, draft))]),
  ];
}
