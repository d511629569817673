/** What came of a question: an answer, the way back to the question before, or the user left. */
export type Answer<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'back' }
  | { readonly kind: 'left' };

/** The answer that the user gave. */
export function answered<T>(value: T): Answer<T> {
  return { kind: 'answered', value };
}

/** The place of a question among others. */
export interface Place {
  readonly title: string;
  /** From 1; undefined for a question that stands alone. */
  readonly step: number | undefined;
  readonly totalSteps: number | undefined;
  readonly canGoBack: boolean;
}

/** A row that can be chosen, or the heading of those that follow. */
export type Choice<T> =
  | { readonly kind: 'heading'; readonly label: string }
  | {
      readonly kind: 'choice';
      readonly value: T;
      readonly label: string;
      /** The name of a product icon of VS Code, shown before the label. */
      readonly icon?: string;
      readonly description?: string;
      readonly detail?: string;
      /** Where the cursor is, or what is ticked, at first. */
      readonly chosen?: boolean;
    };

export interface ChoiceQuestion<T> {
  readonly placeholder: string;
  readonly choices: readonly Choice<T>[];
}

export interface TextQuestion {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  /** Looked at with each key: what is wrong with the text keeps it from being accepted, a doubt does not. */
  readonly validate: (text: string) => Validation;
}

/** What is thought of a text while it is typed. */
export type Validation =
  | { readonly kind: 'valid' }
  | { readonly kind: 'doubtful'; readonly why: string }
  | { readonly kind: 'invalid'; readonly why: string };

/** Nothing to say against it. */
export const valid: Validation = { kind: 'valid' };
