import type { RelatedPlace } from '../../findings/model';
import type { Words } from '../../language/language';

/** What is said of another place that explains a finding. */
export const diagnosticWords: Words<Readonly<Record<RelatedPlace['note'], string>>> = {
  fr: {
    'first-one': 'La première est ici.',
    'other-one': 'L’autre est ici.',
    remark: 'La remarque est ici.',
    deposited: 'Le dépôt est ici.',
  },
  en: {
    'first-one': 'The first one is here.',
    'other-one': 'The other one is here.',
    remark: 'The remark is here.',
    deposited: 'The deposit is here.',
  },
};
