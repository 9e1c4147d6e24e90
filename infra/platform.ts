// Facts about the installation as a whole. The region is written here and nowhere else, never looked up; another one is
// named when an installation is made in it, such as that of the European Sovereign Cloud.
/** What a session is tagged with, in the place of a gemeente, that works for the nation. */
export const nation = 'national';

/** Each with the region in which its CloudFront looks for certificates and firewalls. */
const regions = { 'eu-central-1': 'us-east-1', 'eusc-de-east-1': 'eusc-de-east-1' } as const;
type Region = keyof typeof regions;

const isRegion = (name: string): name is Region => Object.hasOwn(regions, name);

const regionOf = (name: string): Region => {
  if (!isRegion(name)) throw new Error(`Greep is made for ${Object.keys(regions).join(' and ')}, not for ${name}.`);
  return name;
};

const region = regionOf(process.env.GREEP_REGION ?? 'eu-central-1');

export const platform = {
  name: 'greep',
  /** Every host lies one name below this one. */
  domain: 'greep.example',
  region,
  edgeRegion: regions[region],
  /** A mailbox of a duty: alarms about what all gemeenten share. */
  alarmContact: 'greep-alarm@platform.example',
} as const;
