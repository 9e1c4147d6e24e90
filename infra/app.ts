import { greepApp, withRulePacks } from './greep-app.ts';
import { readGemeenten } from './read-gemeenten.ts';

withRulePacks(greepApp(readGemeenten())).app.synth();
