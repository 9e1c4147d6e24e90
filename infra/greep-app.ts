// The whole installation as one CDK app: a platform, and a stack for each gemeente.
import { App, type AppProps, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks } from 'cdk-nag';
import type { GemeenteSettings } from './gemeente.ts';
import { EdgeStack } from './stacks/edge-stack.ts';
import { GemeenteStack } from './stacks/gemeente-stack.ts';
import { PlatformStack } from './stacks/platform-stack.ts';

export type GreepApp = {
  readonly app: App;
  readonly platformStack: PlatformStack;
  readonly edgeStack: EdgeStack;
  readonly gemeenteStacks: ReadonlyMap<string, GemeenteStack>;
};

/** Refuses to synthesise while a rule of either pack is broken without a reason. Half of the time of a synth is theirs. */
export const withRulePacks = (greep: GreepApp): GreepApp => {
  const { app } = greep;
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new NIST80053R5Checks(app));
  return greep;
};

export const greepApp = (gemeenten: readonly GemeenteSettings[], props?: AppProps): GreepApp => {
  const app = new App({ analyticsReporting: false, ...props });
  // the platform cannot be taken from under a gemeente that still uses it
  app.node.setContext('@aws-cdk/core:defaultCrossStackReferences', 'strong');
  const edgeStack = new EdgeStack(app);
  const platformStack = new PlatformStack(app);
  platformStack.addStackDependency(edgeStack);
  const gemeenteStacks = new Map(
    gemeenten.map((gemeente) => [gemeente.code, new GemeenteStack(app, { gemeente, platformStack })]),
  );
  return { app, platformStack, edgeStack, gemeenteStacks };
};
