// Where a function runs: on one machine, or in AWS. What it is told about that comes from its environment alone.
// What is missing stops it at its start, by name; what the settings hold is never repeated, since some are secret.
import type { Plane } from '@greep/store/planes';
import { planes } from '@greep/store/planes';
import * as z from 'zod';

/** By Lambda itself. */
const told = {
  /** Where spans go; there when traces of the function are on. */
  AWS_XRAY_DAEMON_ADDRESS: z
    .string()
    .regex(/^[\w.-]+:\d+$/)
    .optional(),
};

const LocalSurroundings = z.object({
  GREEP_MODE: z.literal('local'),
  AWS_REGION: z.string().min(1),
  /** Only for an engine that is not AWS itself. */
  GREEP_DYNAMODB_ENDPOINT: z.url().optional(),
  /** The embedded engine looks at no signature. */
  GREEP_DYNAMODB_UNSIGNED: z.literal('yes').optional(),
  /** Sites, limits and the key that Greep signs with at issuers: see packages/session. */
  GREEP_SIGN_IN_FILE: z.string().min(1).optional(),
  /** The secret that seals the cursors of lists. */
  GREEP_CURSOR_SECRET: z.string().min(32).optional(),
  /** Below it lie the anchors of the trail, by gemeente. */
  GREEP_ANCHORS_FOLDER: z.string().min(1).optional(),
  /** For one caller at one function; left out: nobody counts. */
  GREEP_REQUESTS_PER_MINUTE: z.coerce.number().int().positive().optional(),
  ...told,
});

const isPlane = (name: unknown): name is Plane => typeof name === 'string' && Object.hasOwn(planes, name);
const arn = z.string().regex(/^arn:/);

const fromJson = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  }
};

const CloudSurroundings = z.object({
  GREEP_MODE: z.literal('cloud'),
  AWS_REGION: z.string().min(1),
  /** Plane → the role that holds its rights; only the planes of this function. */
  GREEP_PLANE_ROLES: z
    .string()
    .transform(fromJson)
    .pipe(z.record(z.string().refine(isPlane), arn)),
  /** Below it lie the public settings of each host. */
  GREEP_HOSTS_PATH: z.string().regex(/^\/.+\/$/),
  GREEP_CURSOR_SECRET_ARN: arn.optional(),
  /** The bucket of anchors of a gemeente, with a star where its code belongs. */
  GREEP_ANCHOR_BUCKETS: z
    .string()
    .regex(/^[^*]+\*[^*]+$/)
    .optional(),
  /** Only the function that signs people in is told where this key is. */
  GREEP_CLIENT_KEY_ARN: arn.optional(),
  ...told,
});

const Surroundings = z.discriminatedUnion('GREEP_MODE', [LocalSurroundings, CloudSurroundings]);
export type Surroundings = z.infer<typeof Surroundings>;
export type LocalSurroundings = z.infer<typeof LocalSurroundings>;
export type CloudSurroundings = z.infer<typeof CloudSurroundings>;

const cannotStart = (names: string): Error =>
  new Error(`This function cannot start. Missing or not as it should be in its environment: ${names}.`);

export const readSurroundings = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Surroundings => {
  const read = Surroundings.safeParse({ GREEP_MODE: 'local', ...environment });
  if (read.success) return read.data;
  throw cannotStart([...new Set(read.error.issues.map(({ path }) => String(path[0])))].join(', '));
};

/** Not every function needs everything: what it does need, it must have been told. */
export const needed = <Value>(value: Value | undefined, name: string): Value => {
  if (value === undefined) throw cannotStart(name);
  return value;
};
