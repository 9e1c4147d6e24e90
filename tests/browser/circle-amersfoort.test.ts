import { tellCircle } from './tell-circle.ts';

tellCircle('amersfoort');
