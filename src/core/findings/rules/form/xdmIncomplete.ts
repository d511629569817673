import { isSound } from '../../presentFile';
import { presentFileRule } from '../presentFileRule';

/** An IHE_XDM archive has its index, its notice and its metadata. Source: IHE's profile XDM, which the agency builds upon. */
export const xdmIncomplete = presentFileRule(['xdm-incomplete'], function* (file) {
  const { cited, inspection, expected } = file;
  const { xdm, xdmMissing = [] } = inspection.facts;
  if (!isSound(file) || xdm === undefined) return;
  const isAsked = expected?.kinds.every((kind) => kind === 'xdm-archive') ?? false;
  if (xdmMissing.length === 0 ? xdm || !isAsked : !xdm && !isAsked) return;
  yield {
    code: 'xdm-incomplete',
    range: cited.range,
    params: { file: cited.value, missing: xdmMissing.join(', ') },
  };
});
