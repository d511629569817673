/** What is read on request alone: hovers, tooltips, the page of a requirement. A part of its own in the package. */
export { PlainMarkdown } from './plainMarkdown';
export { hoverAt } from '../hover/hoverAt';
export { requirementPage } from '../requirementPage/requirementPage';
export { tooltipOf } from '../tree/tooltip';
