import { listOfFamilies } from './list-of-families.ts';
console.log(await listOfFamilies());
