import { consistentWorld } from './tests/unit/checks/world';
console.log(consistentWorld(5).length, consistentWorld(6).length);
