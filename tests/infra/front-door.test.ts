// How a request from outside comes in.
import { describe, expect, it } from 'vitest';
import { functionTable } from '../../infra/function-table.ts';
import { readGemeenten } from '../../infra/read-gemeenten.ts';
import { synthesise } from './synthesised.ts';
import { resourcesOf, textOf } from './template.ts';

const settings = readGemeenten();
const whole = synthesise(settings);

describe('the front door', () => {
  const routes = resourcesOf(whole.platform, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) =>
    String(Properties.RouteKey),
  );

  it('leads every path of the function table, for every method, and the rest to one function', () => {
    const paths = functionTable.flatMap(({ paths }) =>
      paths.flatMap((path) => [`ANY ${path}`, `ANY ${path}/{proxy+}`]),
    );
    expect(routes.toSorted()).toEqual([...paths, '$default'].toSorted());
  });

  it('answers at every host below the domain, under a certificate that proves who keeps it', () => {
    const [[certificate, made] = ['', undefined]] = resourcesOf(whole.platform, 'AWS::CertificateManager::Certificate');
    expect(made?.Properties).toMatchObject({ DomainName: '*.greep.example', ValidationMethod: 'DNS' });
    const [[, hosts] = ['', undefined]] = resourcesOf(whole.platform, 'AWS::ApiGatewayV2::DomainName');
    expect(hosts?.Properties).toMatchObject({
      DomainName: '*.greep.example',
      DomainNameConfigurations: [{ CertificateArn: { Ref: certificate }, SecurityPolicy: 'TLS_1_2' }],
    });
    expect(resourcesOf(whole.platform, 'AWS::ApiGatewayV2::ApiMapping')).toHaveLength(1);
    for (const { hosts: own } of settings) for (const host of own) expect(host).toMatch(/^[a-z0-9-]+\.greep\.example$/);
  });

  it('answers at no other name, where no firewall would stand before it', () => {
    const [[, api] = ['', undefined]] = resourcesOf(whole.platform, 'AWS::ApiGatewayV2::Api');
    expect(api?.Properties.DisableExecuteApiEndpoint).toBe(true);
  });

  it('leads no path to the carriers and none to what works at night', () => {
    const invoked = resourcesOf(whole.platform, 'AWS::Lambda::Permission')
      .filter(([, { Properties }]) => textOf(Properties.Principal).startsWith('apigateway.'))
      .map(([, { Properties }]) => textOf(Properties.FunctionName));
    expect(invoked.some((name) => /carriers|publisher|anchor/.test(name))).toBe(false);
    expect(invoked.length).toBe(routes.length);
  });

  it('logs nothing of a person: no address, no query, no agent', () => {
    const [[, stage] = ['', undefined]] = resourcesOf(whole.platform, 'AWS::ApiGatewayV2::Stage');
    expect(JSON.stringify(stage?.Properties.AccessLogSettings)).not.toMatch(
      /sourceIp|\.path|userAgent|queryString|identity/,
    );
  });
});
