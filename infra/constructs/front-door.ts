import {
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  PayloadFormatVersion,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acceptFinding } from './accept-finding.ts';
import type { HouseFunction } from './house-function.ts';

/** No address of a person, no query, no body: enough to count and to find the request in a function's log. */
const accessLog = JSON.stringify({
  requestId: '$context.requestId',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLatency: '$context.responseLatency',
  integrationError: '$context.integrationErrorMessage',
});

const payloadFormatVersion = PayloadFormatVersion.VERSION_2_0;

/** The one way in. It knows paths and counts requests; who somebody is and may do is decided in the functions. */
export class FrontDoor extends HttpApi {
  readonly stage: CfnStage;
  private readonly integrations = new Map<HouseFunction, HttpLambdaIntegration>();

  constructor(scope: Construct, id: string, { name, log }: { name: string; log: ILogGroup }) {
    super(scope, id, {
      apiName: name,
      description: 'The API of Greep',
      createDefaultStage: false,
      // it answers at the hosts of gemeenten only: at the name that AWS makes up no firewall would stand before it
      disableExecuteApiEndpoint: true,
    });
    this.stage = new CfnStage(this, 'stage', {
      apiId: this.apiId,
      stageName: '$default',
      autoDeploy: true,
      accessLogSettings: { destinationArn: log.logGroupArn, format: accessLog },
      // a ceiling for the whole installation; by address the firewall counts
      defaultRouteSettings: { throttlingRateLimit: 500, throttlingBurstLimit: 1000, detailedMetricsEnabled: true },
    });
  }

  /** Sends a path and everything below it to a function, whatever the method: a wrong one gets its 405 there. */
  lead(path: string, to: HouseFunction): void {
    for (const exact of [path, `${path}/{proxy+}`]) this.addOne(exact, HttpRouteKey.with(exact, HttpMethod.ANY), to);
  }

  /** What no path claims is answered by one function, so that also this is a problem in our own words. */
  leadTheRest(to: HouseFunction): void {
    this.addOne('-rest', HttpRouteKey.DEFAULT, to);
  }

  private integrationOf(to: HouseFunction): HttpLambdaIntegration {
    const known =
      this.integrations.get(to) ?? new HttpLambdaIntegration(`to-${to.node.id}`, to.live, { payloadFormatVersion });
    this.integrations.set(to, known);
    return known;
  }

  private addOne(id: string, routeKey: HttpRouteKey, to: HouseFunction): void {
    const integration = this.integrationOf(to);
    const route = new HttpRoute(this, `route${id.replaceAll('/', '-')}`, { httpApi: this, routeKey, integration });
    acceptFinding(route, 'AwsSolutions-APIG4', {
      because: 'The function checks session, role and relation itself; the sign-in paths must be open to all.',
    });
  }
}
