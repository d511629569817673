/** All that hovers and tooltips say: a part of its own in the package, loaded when the pointer first rests on something. */
export { hoverAt } from '../hover/hoverAt';
export { tooltipOf } from '../tree/tooltip';
export { PlainMarkdown } from './plainMarkdown';
