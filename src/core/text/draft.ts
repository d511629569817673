import type { Range } from './position';

export type Severity = 'error' | 'warning' | 'information';

/** What a finding's sentence and its quick fixes are made from. Texts of the user are as written: nothing is masked yet. */
export type FindingParams = Readonly<Record<string, string | number | undefined>>;

/** Another place that explains a finding; `note` names the sentence said of it. */
export interface RelatedPlace {
  /** Relative to the dossier's folder, `/` between parts. */
  readonly file: string;
  readonly range: Range;
  readonly note: 'first-one' | 'other-one' | 'remark' | 'deposited';
}

/** What is wrong, before it is known where: what reading a link or a file shows. */
export interface Fault<Code extends string = string, Params extends FindingParams = FindingParams> {
  readonly code: Code;
  readonly params: Params;
}

/** A finding before its severity and its place in the file are settled. */
export interface Draft<
  Code extends string = string,
  Params extends FindingParams = FindingParams,
> extends Fault<Code, Params> {
  /** Of a check of one entry, lines count from the entry's first line; else from the file's. */
  readonly range: Range;
  /** Of a case that is milder than the code's default; what the user chose for the code counts before it. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  /** The first of two, in the same file and with lines counted like those of `range`. */
  readonly firstRange?: Range;
  /** Ids as the catalogue gives them, where they apply. */
  readonly requirement?: string;
  readonly scenario?: string;
  readonly expectedProof?: string;
}

/** A draft with the file that its range is in, relative to the dossier's folder. */
export type DraftInFile = Draft & { readonly file: string };
