// What is brought into a page to look at it from within.
import { lostLetters, readable } from './lost-letters.ts';
import { endless, moving } from './motion.ts';
import { lostColours, markedOnes } from './own-colours.ts';
import { stopNow } from './stop.ts';

const eyes = { lostLetters, readable, lostColours, markedOnes, moving, endless, stopNow };
export type Eyes = typeof eyes;

Object.assign(window, { eyes });
