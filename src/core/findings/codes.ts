import { families, findingDefinitions } from './families';

/** Every code a finding may have. The names are a contract with users' settings and builds. */
export type FindingCode = (typeof families)[number]['findings'][number]['code'];

/** In the order in which they are listed to a reader. */
export const findingCodes: readonly FindingCode[] = findingDefinitions.map(({ code }) => code as FindingCode);

export function isFindingCode(text: string): text is FindingCode {
  return (findingCodes as readonly string[]).includes(text);
}
