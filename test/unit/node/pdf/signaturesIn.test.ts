import assert from 'node:assert/strict';
import { readPdf } from '../../../../src/node/pdf/readPdf';
import { joined } from '../../../support/pdf/pdfBytes';
import { textPdf } from '../../../support/pdf/textPdf';
import { long } from '../../../support/long';

const patient = 60_000;
const catalogue = '/AcroForm<</Fields[4 0 R]/SigFlags 3>>';
const field = '<</FT/Sig/T(Signature1)/V 5 0 R>>';

function valueOf(more: string): string {
  return `<</Filter/Adobe.PPKLite/ByteRange[0 10 20 30]/Contents<3080>${more}>>`;
}

async function signed(more: readonly string[], after = ''): Promise<readonly [boolean, readonly string[]]> {
  const file = joined(textPdf({ more, catalogue }), after);
  const { signed: isSigned, signatureDates } = await readPdf(new Uint8Array(file), patient);
  return [isSigned, signatureDates];
}

describe('a signature', () => {
  long('is the value of a field, with the date that it says, however that is written', async () => {
    const detached = '/Type/Sig/SubFilter/ETSI.CAdES.detached';
    const day = "D:20260218100000+01'00'";
    const written = [
      `/M(${day})`,
      `/M<${Buffer.from(day).toString('hex')}>`,
      `/M<FEFF${Buffer.from(day, 'utf16le').swap16().toString('hex')}>`,
    ];
    for (const date of written)
      assert.deepEqual(await signed([field, valueOf(detached + date)]), [true, [day]], date);
    assert.deepEqual(await signed([field, valueOf(detached)]), [true, []]);
    const inside = field.replace('5 0 R', valueOf(`${detached}/Prop_Build<</App<</Name/A>>>>`));
    assert.deepEqual(await signed([inside]), [true, []]);
  });

  long('is no empty field, and no time stamp alone', async () => {
    assert.deepEqual(await signed(['<</FT/Sig/T(Signature1)>>']), [false, []]);
    for (const stamp of [
      '/Type/DocTimeStamp',
      '/Type/Sig/SubFilter/ETSI.RFC3161',
      '/SubFilter /ETSI.RFC3161',
    ])
      assert.deepEqual(await signed([field, valueOf(stamp)]), [false, []], stamp);
  });

  it('is not the right to fill a form in that a maker of readers grants', async () => {
    const more = ['<</FT/Sig/T(Signature1)>>', valueOf('/Type/Sig'), '<</UR3 5 0 R>>'];
    assert.equal((await signed(more))[0], false);
  });

  it('counts beside a time stamp', async () => {
    const more = [field, valueOf('/Type/Sig'), '<</FT/Sig/V 7 0 R>>', valueOf('/Type/DocTimeStamp')];
    assert.equal((await signed(more))[0], true);
  });

  it('that was taken out of its field since is none', async () => {
    const more = [field, valueOf('/Type/Sig')];
    assert.equal((await signed(more, '4 0 obj\n<</FT/Sig/T(Signature1)>>\nendobj\n'))[0], false);
  });
});
