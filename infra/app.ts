import { greepApp } from './greep-app.ts';
import { readGemeenten } from './read-gemeenten.ts';

greepApp(readGemeenten()).app.synth();
