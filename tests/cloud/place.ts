// Where the app was deployed, for the tests that run.ts starts.
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Place = z.object({
  url: z.url(),
  certificate: z.string(),
  log: z.string(),
  folder: z.string(),
  assembly: z.string(),
  /** Made before this run, as GREEP_CLOUD_ASSEMBLY says. */
  isHandedOver: z.boolean(),
  region: z.string(),
  account: z.string(),
});
export type Place = z.infer<typeof Place>;

const read = (): Place => {
  const file = process.env.GREEP_CLOUD_PLACE;
  if (!file) throw new Error('Nothing is deployed here: start these tests with npm run test:cloud.');
  return Place.parse(JSON.parse(readFileSync(file, 'utf8')));
};

export const place: Place = read();
