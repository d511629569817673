import type { Words } from '../../language/language';
import { evidenceMessagesEn } from './evidenceEn';
import { evidenceMessagesFr } from './evidenceFr';
import { insideMessagesEn } from './insideEn';
import { insideMessagesFr } from './insideFr';
import type { EvidenceMessages, InsideMessages } from './evidenceShapes';

export const evidenceMessages: Words<EvidenceMessages & InsideMessages> = {
  fr: { ...evidenceMessagesFr, ...insideMessagesFr },
  en: { ...evidenceMessagesEn, ...insideMessagesEn },
};
