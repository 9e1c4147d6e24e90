import { tellCircle } from './tell-circle.ts';

tellCircle('utrecht');
