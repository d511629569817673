/** What is thought of a text while it is typed. */
export type Judgement =
  | { readonly kind: 'good' }
  | { readonly kind: 'doubtful'; readonly why: string }
  | { readonly kind: 'wrong'; readonly why: string };

/** Nothing to say against it. */
export const good: Judgement = { kind: 'good' };
