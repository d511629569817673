/** All that the deposit needs: a part of its own in the package, loaded when the first of it is asked for. */
export { changeRemark } from './changeRemark';
export { depositChapter } from './depositChapter';
export { recordAnswer, validateChapter } from './recordAnswer';
export { motco2Support } from './motco2Support';
export { previewChapter } from './previewChapter';
export { showDashboard } from './showDashboard';
export { submitChapter } from './submitChapter';
