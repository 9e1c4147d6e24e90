// The whole API as one document. Functions do not know each other, so it is made beside them from all their routes,
// written to a file at build time and served by the function that everybody may ask.
import { type OpenApiInfo, openApiOf, type Route } from '@greep/http';
import { apiVersion } from '@greep/serving';
import { sessionCookie } from '@greep/session';
import * as z from 'zod';
import { adminRoutes } from '../../functions/admin/routes.ts';
import { bottleneckRoutes } from '../../functions/bottlenecks/routes.ts';
import { careRoutes } from '../../functions/care/routes.ts';
import { doorbraakRoutes } from '../../functions/doorbraak/routes.ts';
import { nationalRoutes } from '../../functions/national/routes.ts';
import { planRoutes } from '../../functions/plans/routes.ts';
import { referralRoutes } from '../../functions/referrals/routes.ts';
import { reportingRoutes } from '../../functions/reporting/routes.ts';
import { sessionRoutes } from '../../functions/session/routes.ts';

/** Function → the routes that it serves. */
export const routeTables = {
  admin: adminRoutes,
  bottlenecks: bottleneckRoutes,
  care: careRoutes,
  doorbraak: doorbraakRoutes,
  national: nationalRoutes,
  plans: planRoutes,
  referrals: referralRoutes,
  reporting: reportingRoutes,
  session: sessionRoutes,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Route>>>>;

const info: OpenApiInfo = {
  title: 'Greep',
  description:
    'Eén gezin, één plan, één gezinswerker: van aanmelding tot een plan waar het gezin ja op zegt. ' +
    'Elke gemeente heeft een eigen adres en eigen gegevens. De woordenlijst (docs/glossary.md) geeft bij elk Engels woord het Nederlandse. / ' +
    'One family, one plan, one family worker: from a referral to a plan that the family agreed to. ' +
    'Each gemeente has its own address and its own data. The glossary (docs/glossary.md) gives the Dutch for each English word.',
  version: apiVersion,
  contact: { name: 'Maintainers of Greep', email: 'maintainers@greep.example', url: 'https://greep.example' },
  servers: [
    { url: 'https://utrecht.greep.example/v1', description: 'Utrecht' },
    { url: 'https://amersfoort.greep.example/v1', description: 'Amersfoort' },
  ],
  tags: {
    Session: 'Wie ben ik hier, en in welke rol. / Who am I here, and in which role.',
    Referrals: 'Aanmeldingen: schrijven, volgen en toetsen. / Referrals: write, follow and assess.',
    Families: 'Het gezinsdossier rond het plan. / The family file around the plan.',
    Plans: 'Doelen, acties, versies en wat het gezin ervan zegt. / Goals, actions, versions and what the family says.',
    Circle: 'Met wie een gezin een deel van zijn plan deelt. / With whom a family shares a part of its plan.',
    Conversations:
      'Het gesprek aan de keukentafel, ook als het scherm bij het gezin ligt. / The conversation at the kitchen table, also while the screen lies with the family.',
    Figures: 'Gepubliceerde cijfers, zonder kleine aantallen. / Published figures, without small numbers.',
    Bottlenecks: 'Wat een gezin in de weg staat, in het dossier. / What stands in the way of a family, in its file.',
    Doorbraakteam:
      'Knelpunten zonder namen, bij doorbraakteam en beleidsteam. / Bottlenecks without names, at the doorbraakteam and the policy team.',
    Nation: 'Knelpunten bij het landelijke doorbraakteam. / Bottlenecks at the national doorbraakteam.',
    People: 'Mensen, rollen en organisaties van de gemeente. / People, roles and organisations of the gemeente.',
  },
  sessionCookie,
};

/** Views that several routes answer with or that stand within another, written once, by these names. */
const named = {
  SessionView: sessionRoutes.openSession.output,
  ReferralView: referralRoutes.openReferral.output,
  FamilyFileView: careRoutes.openFamilyFile.output,
  FamilyRows: careRoutes.listFamilies.output,
  PlanView: planRoutes.openPlan.output,
  GoalView: planRoutes.openGoal.output,
  ActionView: planRoutes.recordAction.output,
  VersionView: planRoutes.openPlanVersion.output,
  SharedPlanView: planRoutes.openSharedPlan.output,
  CircleView: planRoutes.openCircle.output,
  DraftView: planRoutes.openDraft.output,
  BottleneckView: bottleneckRoutes.openBottleneck.output,
  BottleneckRows: bottleneckRoutes.listBottlenecks.output,
  LadderView: doorbraakRoutes.openLadder.output,
  NationalView: nationalRoutes.openNational.output,
  PersonView: adminRoutes.openPerson.output,
  OrganisationView: adminRoutes.addOrganisation.output,
  PeriodRows: reportingRoutes.listPeriods.output,
  ReportView: reportingRoutes.openReport.output,
};

export const apiDocument = (): object => {
  for (const [id, view] of Object.entries(named)) z.globalRegistry.add(view, { id });
  const routes = Object.values(routeTables).flatMap((table): readonly Route[] => Object.values(table));
  return openApiOf(routes, info);
};
