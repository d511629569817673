import type { Words } from '../language/language';
import type { Check } from './check';
import type { FindingDefinition } from './defineFinding';

/** Findings on one subject: a folder, with a sentence for each in each language. */
export interface Family {
  /** That of its folder. */
  readonly name: string;
  /** Its heading on the pages that explain the findings. */
  readonly title: Words<string>;
  readonly findings: readonly FindingDefinition<string, never>[];
  /** Checks that several of its findings share. */
  readonly sharedChecks?: readonly Check[];
}

type ParamsOf<Definition> = Definition extends FindingDefinition<string, infer Params> ? Params : never;

/** A sentence for each finding of a family, made from its parameters. */
export type SentencesOf<Findings extends readonly FindingDefinition<string, never>[]> = {
  readonly [Definition in Findings[number] as Definition['code']]: (params: ParamsOf<Definition>) => string;
};
