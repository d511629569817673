/** What is thought of a text while it is typed. */
export type Validation =
  | { readonly kind: 'valid' }
  | { readonly kind: 'doubtful'; readonly why: string }
  | { readonly kind: 'invalid'; readonly why: string };

/** Nothing to say against it. */
export const valid: Validation = { kind: 'valid' };
