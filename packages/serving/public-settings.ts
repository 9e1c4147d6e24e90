import { GetParameterCommand, ParameterNotFound, SSMClient } from '@aws-sdk/client-ssm';

/** The settings that the stack of a gemeente publishes for each of its hosts; undefined when nobody has this host. */
export const publicSettings = async (region: string, name: string): Promise<string | undefined> => {
  try {
    return (await new SSMClient({ region }).send(new GetParameterCommand({ Name: name }))).Parameter?.Value;
  } catch (error) {
    if (error instanceof ParameterNotFound) return undefined;
    throw error;
  }
};
