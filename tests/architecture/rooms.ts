// Rooms and doors: who may import what. A room is a folder; what is not listed for it is refused.
// biome.json holds the same rules for the editor: after a change here, `npm run architecture:doors` writes them there.

export type Room = {
  /** Packages whose public face may be imported; `x/**` allows paths below it. `node:*` are Node's own modules. */
  readonly imports: readonly string[];
  /** Packages, and folders below the root, of which only types may be imported. */
  readonly typesFrom?: readonly string[];
  /** Single files outside the room that hold nothing but data or a schema. */
  readonly files?: readonly string[];
};

// `node:crypto` for digests only: chance (randomBytes, randomUUID) is refused by the rule of purity.
const domainFloor = [
  '@greep/kernel',
  '@greep/access',
  '@greep/events',
  '@greep/store',
  '@greep/verbs',
  'node:crypto',
  'zod',
];

/** Domain rooms know concepts, rules and verbs: no AWS, no HTTP, no environment, no clock of their own. */
export const domainRooms: Readonly<Record<string, Room>> = {
  'packages/people': { imports: domainFloor },
  'packages/referrals': { imports: [...domainFloor, '@greep/people'] },
  // The file of a family is born from its referral and keeps it; referrals know nothing of files.
  'packages/care': { imports: [...domainFloor, '@greep/people', '@greep/referrals'] },
  'packages/plans': { imports: [...domainFloor, '@greep/people', '@greep/care'] },
  // With whom a family shares a part of its plan, and what these readers do.
  'packages/circle': { imports: [...domainFloor, '@greep/people', '@greep/care', '@greep/plans'] },
  // What leaves a file is held against every name in it, those of the plan too.
  'packages/escalations': { imports: [...domainFloor, '@greep/people', '@greep/care', '@greep/plans'] },
  // Funders never query files: reporting reads only events, and what it made of them. It knows no room that holds a file.
  'packages/reporting': { imports: domainFloor },
  // Knowledge cannot leak a family: it knows no room that holds one.
  'packages/knowledge': { imports: domainFloor },
};

const functionFloor = [
  '@greep/kernel',
  '@greep/access',
  '@greep/events',
  '@greep/store',
  '@greep/verbs',
  '@greep/http',
  '@greep/http/**',
  '@greep/serving',
  '@greep/serving/**',
  '@greep/session',
  '@greep/paper',
  '@greep/theme',
  ...Object.keys(domainRooms).map((folder) => folder.replace('packages/', '@greep/')),
  '@hono/zod-openapi',
  '@middy/core',
  'aws-lambda',
  'hono',
  'hono/**',
  'node:*',
  'zod',
];

const functionNames = [
  'admin',
  'anchor',
  'bottlenecks',
  'care',
  'carriers',
  'deadlines',
  'doorbraak',
  'knowledge',
  'national',
  'plans',
  'publisher',
  'referrals',
  'reporting',
  'session',
  'tenant-lifecycle',
];

export const rooms: Readonly<Record<string, Room>> = {
  'packages/kernel': { imports: ['zod'] },
  // Colours, letters and corners: no page, no server.
  'packages/theme': { imports: ['zod'] },
  'packages/access': {
    imports: ['@greep/kernel', '@cedar-policy/cedar-wasm', '@cedar-policy/cedar-wasm/**', 'node:*', 'zod'],
  },
  'packages/events': { imports: ['@greep/kernel', 'zod'] },
  'packages/store': { imports: ['@greep/kernel', '@aws-sdk/**', 'node:*', 'zod'] },
  'packages/verbs': { imports: ['@greep/kernel', '@greep/access', '@greep/events', '@greep/store', 'zod'] },
  'packages/http': {
    imports: [
      '@greep/kernel',
      '@greep/access',
      '@hono/zod-openapi',
      '@middy/core',
      'aws-lambda',
      'hono',
      'hono/**',
      'node:*',
      'zod',
    ],
  },
  'packages/session': {
    imports: [
      '@greep/kernel',
      '@greep/access',
      '@greep/store',
      '@greep/http',
      '@greep/people',
      '@greep/theme',
      'hono',
      'hono/**',
      'jose',
      'node:*',
      'openid-client',
      'zod',
    ],
  },
  // What every function does the same: the tools of a gemeente, its verbs behind their routes. No domain in it.
  'packages/serving': {
    imports: [
      '@greep/kernel',
      '@greep/access',
      '@greep/events',
      '@greep/store',
      '@greep/store/planes',
      '@greep/verbs',
      '@greep/http',
      '@greep/http/**',
      '@greep/session',
      '@aws-sdk/client-dynamodb',
      '@aws-sdk/client-s3',
      '@aws-sdk/client-secrets-manager',
      '@aws-sdk/client-ssm',
      '@aws-sdk/client-sts',
      '@opentelemetry/api',
      '@opentelemetry/sdk-trace',
      'hono',
      'hono/**',
      'node:*',
      'zod',
    ],
  },
  ...domainRooms,
  // What a family takes home. It draws what it is given: of the rooms it takes types, and nothing of how they work.
  'packages/paper': {
    imports: [
      'bidi-js',
      'fontkit',
      'linebreak',
      'node:fs',
      'node:module',
      'node:path',
      'node:stream',
      'node:stream/consumers',
      'pdfkit',
    ],
    typesFrom: ['@greep/plans'],
  },
  ...Object.fromEntries(functionNames.map((name) => [`functions/${name}`, { imports: functionFloor }])),
  infra: {
    imports: [
      '@greep/access/assets',
      '@greep/kernel/gemeente',
      '@greep/paper/assets',
      '@greep/store/planes',
      '@greep/theme/theme',
      'aws-cdk-lib',
      'aws-cdk-lib/**',
      'cdk-nag',
      'constructs',
      'esbuild',
      'node:*',
      'zod',
    ],
    files: ['packages/store/planes.ts', 'packages/kernel/gemeente.ts'],
  },
  'packages/web': {
    imports: [
      '@fontsource-variable/**',
      '@nl-design-system-community/**',
      '@tanstack/**',
      'uqr',
      '@utrecht/**',
      '@vitejs/plugin-react',
      'i18next',
      'node:*',
      'dexie',
      'react',
      'react/**',
      'react-dom',
      'react-dom/**',
      'react-i18next',
      'vite',
      'vite/**',
    ],
    typesFrom: ['@greep/**', 'functions/**'],
  },
};
