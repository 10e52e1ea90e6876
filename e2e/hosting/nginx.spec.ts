import { testOnHost } from './test-on-host.ts';

testOnHost('nginx');
