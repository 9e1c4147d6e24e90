/** The settings that the stack of a gemeente publishes for each of its hosts; undefined when nobody has this host. */
export const publicSettings =
  (region: string, path: string) =>
  async (host: string): Promise<string | undefined> => {
    const { GetParameterCommand, ParameterNotFound, SSMClient } = await import('@aws-sdk/client-ssm');
    try {
      return (await new SSMClient({ region }).send(new GetParameterCommand({ Name: `${path}${host}` }))).Parameter
        ?.Value;
    } catch (error) {
      if (error instanceof ParameterNotFound) return undefined;
      throw error;
    }
  };
