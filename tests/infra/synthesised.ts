import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GemeenteSettings } from '../../infra/gemeente.ts';
import { greepApp } from '../../infra/greep-app.ts';
import { StackTemplate } from './template.ts';

export type Synthesised = {
  readonly platform: StackTemplate;
  readonly gemeenten: ReadonlyMap<string, StackTemplate>;
};

/** The templates as they would be deployed, without bundling any code. */
export const synthesise = (settings: readonly GemeenteSettings[]): Synthesised => {
  const outdir = mkdtempSync(join(tmpdir(), 'greep-synth-'));
  try {
    const { app, platformStack, gemeenteStacks } = greepApp(settings, {
      outdir,
      context: { 'aws:cdk:bundling-stacks': [] },
    });
    const assembly = app.synth();
    const templateOf = (artifact: string) => StackTemplate.parse(assembly.getStackArtifact(artifact).template);
    return {
      platform: templateOf(platformStack.artifactId),
      gemeenten: new Map([...gemeenteStacks].map(([code, stack]) => [code, templateOf(stack.artifactId)])),
    };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
};
