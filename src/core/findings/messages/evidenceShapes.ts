import type { FindingGroupMessages } from './messages';

type Form = FindingGroupMessages<'form'>;

/** What looking at a file from outside, or at its first bytes, shows of its form. */
type OuterForm = Pick<Form, 'extension-mismatch' | 'format-not-accepted' | 'file-corrupt' | 'pdf-encrypted'>;

/** Sentences of the outer form. */
export type EvidenceMessages = OuterForm;

/** Sentences of what is found inside a file: the rest of the group `form`. */
export type InsideMessages = Omit<Form, keyof OuterForm>;
