// The files that must lie beside a bundle of this room, since code reads them by their place. Data only:
// a bundler copies each `from` to `to` (relative to the bundle) and puts `bundleBanner` on top of the ES module.

export const schemaFile = 'greep.cedarschema';

export const policyFiles = [
  'policies/never.cedar',
  'policies/referral.cedar',
  'policies/family-file.cedar',
  'policies/conversation.cedar',
  'policies/emergency.cedar',
  'policies/shared-plan.cedar',
  'policies/directory.cedar',
  'policies/bottleneck.cedar',
  'policies/figures.cedar',
  'policies/knowledge.cedar',
  'policies/platform.cedar',
] as const;

export type BundleAsset = {
  /** Relative to packages/access, or to node_modules for what begins with `@`. */
  readonly from: string;
  /** Relative to the folder of the bundle. */
  readonly to: string;
};

export const bundleAssets: readonly BundleAsset[] = [
  ...[schemaFile, ...policyFiles].map((file) => ({ from: file, to: file })),
  { from: '@cedar-policy/cedar-wasm/nodejs/cedar_wasm_bg.wasm', to: 'cedar_wasm_bg.wasm' },
];

/** cedar-wasm's Node build is CommonJS: inside an ES module it misses `require` and `__dirname`. */
export const bundleBanner = [
  "import { createRequire as greepCreateRequire } from 'node:module';",
  'const require = greepCreateRequire(import.meta.url);',
  'const __dirname = import.meta.dirname;',
].join('\n');
