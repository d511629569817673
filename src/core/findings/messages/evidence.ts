import type { Words } from '../../language/language';
import { evidenceMessagesEn } from './evidenceEn';
import { evidenceMessagesFr } from './evidenceFr';
import type { FindingGroupMessages } from './messages';

/** Sentences of the codes of the groups `files`, `form` and `links`. */
export type EvidenceMessages = FindingGroupMessages<'files'> &
  FindingGroupMessages<'form'> &
  FindingGroupMessages<'links'>;

export const evidenceMessages: Words<EvidenceMessages> = { fr: evidenceMessagesFr, en: evidenceMessagesEn };
