import { runAsCommand } from './runAsCommand';
import { runMocha } from './runMocha';

// node --import tsx test/support/testStage.ts test/unit test/golden
runAsCommand((places) => runMocha(places));
