import { tellJourney } from './tell-journey.ts';

tellJourney('amersfoort');
