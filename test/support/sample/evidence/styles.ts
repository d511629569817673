/** The look of the fictional product: few flat colours, so that a palette of 48 keeps every screen small. */
export const styles = `
*{box-sizing:border-box;margin:0}
body{width:1280px;height:800px;overflow:hidden;font:14px/1.45 "DejaVu Sans",sans-serif;color:#1d2b36;background:#eef2f5}
.browser{height:44px;background:#dfe5ea;display:flex;align-items:center;gap:10px;padding:0 14px;font-size:13px}
.browser i{width:12px;height:12px;border-radius:6px;background:#b3bec7}
.browser .url{flex:1;background:#fff;border-radius:14px;padding:5px 16px;color:#31424f}
.app{display:flex;height:100%}
.browser+.app{height:756px}
nav{width:190px;background:#123c4a;color:#cfe3e8;padding:18px 0}
nav b{display:block;font-size:20px;color:#fff;padding:0 20px 22px;letter-spacing:.5px}
nav span{display:block;padding:10px 20px}
nav span.on{background:#1d5c6d;color:#fff;border-left:4px solid #4fd0c0;padding-left:16px}
main{flex:1;padding:0 26px 20px;position:relative}
header{height:58px;display:flex;align-items:center;justify-content:space-between;border-bottom:1px solid #d2dae0;margin-bottom:16px}
header h1{font-size:20px;font-weight:600}
header .who{font-size:12px;color:#51626f;text-align:right}
.panel{background:#fff;border:1px solid #d6dee4;border-radius:6px;padding:14px 18px;margin-bottom:14px}
.panel h2{font-size:14px;color:#1d5c6d;margin-bottom:10px}
.two{display:grid;grid-template-columns:1fr 1fr;gap:14px}
.fields{display:grid;grid-template-columns:repeat(3,1fr);gap:10px 16px}
.field label{font-size:11px;color:#51626f}
.input{border:1px solid #c3ced6;border-radius:4px;padding:6px 10px;background:#fafcfd;min-height:33px}
table{width:100%;border-collapse:collapse;font-size:13px}
th{text-align:left;background:#e6edf1;padding:8px 10px;font-size:12px;color:#31424f}
td{padding:8px 10px;border-bottom:1px solid #e3e9ed}
.badge{padding:2px 9px;border-radius:10px;font-size:12px;font-weight:600}
.green{background:#d5f0e2;color:#14663f}.amber{background:#fdebc8;color:#7a4d00}.red{background:#fadbd8;color:#922b21}
.grey{background:#e1e6ea;color:#44525d}.blue{background:#d7e8f8;color:#1b4f7f}
.button{display:inline-block;border:1px solid #1d5c6d;color:#1d5c6d;border-radius:4px;padding:7px 16px;margin-right:8px;font-size:13px}
.button.primary{background:#1d5c6d;color:#fff}
.notice{border-radius:5px;padding:10px 14px;margin-bottom:14px;font-size:13px}
.modal{position:absolute;left:170px;top:150px;width:700px;background:#fff;border:2px solid #1d5c6d;border-radius:8px;padding:20px 24px}
.modal h2{font-size:16px;margin-bottom:12px}
.status{position:absolute;bottom:8px;right:26px;font-size:11px;color:#51626f}
pre{font:12px/1.5 "DejaVu Sans Mono",monospace;white-space:pre-wrap}
.bars{display:flex;align-items:flex-end;gap:14px;height:170px;border-bottom:1px solid #9fb0bb}
.bars div{flex:1;background:#4fa3b5;text-align:center;font-size:11px;color:#fff;padding-top:4px}
.big{font-size:28px;font-weight:700;color:#1d5c6d}
.viewer{background:#0c1013;color:#9fb7c2;height:600px;display:grid;grid-template-columns:1fr 1fr;gap:6px;padding:6px;font-size:12px}
.viewer>div{position:relative;background:#161c21;padding:10px}
.viewer svg{position:absolute;left:60px;top:50px}
`;
