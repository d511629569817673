import type { EvidenceSurvey } from '../evidence/model';
import { sameState } from '../evidence/sameState';

/** Whether two looks found the same: nothing has to be judged anew then. */
export function sameSurvey(a: EvidenceSurvey, b: EvidenceSurvey): boolean {
  if (a.states.size !== b.states.size || a.files.length !== b.files.length) return false;
  if (a.files.some((file, order) => file !== b.files[order])) return false;
  for (const [key, state] of a.states) {
    const other = b.states.get(key);
    if (other === undefined || !sameState(state, other)) return false;
  }
  return true;
}
