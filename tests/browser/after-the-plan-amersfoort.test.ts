import { tellAfterThePlan } from './tell-after-the-plan.ts';

tellAfterThePlan('amersfoort');
