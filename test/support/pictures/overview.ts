import type { Language } from '../../../src/core/language/language';
import { openWorkbench } from '../../e2e/support/openWorkbench';
import { quiet } from './quiet';
import { takePicture } from './takePicture';

const viewport = { width: 1280, height: 760 };

/** The picture at the head of a README, on the sample as it is. */
export async function overview(language: Language): Promise<void> {
  const workbench = await openWorkbench({ locale: language, viewport, settings: quiet });
  const { activityBar, close, editor, problems, tree } = workbench;
  await activityBar.open('Ségur');
  await tree.expand(/Dossier Médical Partagé/);
  await tree.expand(/^SC\.DMP\/HISTO\.04,/);
  await tree.click(/^SC\.DMP\/HISTO\.04,/);
  await editor.waitForText(/HISTO/);
  await problems.open();
  await takePicture(workbench, `docs/images/overview${language === 'fr' ? '.fr' : ''}.png`);
  await close();
}
