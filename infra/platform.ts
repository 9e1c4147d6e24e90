// Facts about the installation as a whole. The region is written here and nowhere else, never looked up.
/** What a session is tagged with, in the place of a gemeente, that works for the nation. */
export const nation = 'national';

export const platform = {
  name: 'greep',
  region: 'eu-central-1',
  /** A mailbox of a duty: alarms about what all gemeenten share. */
  alarmContact: 'greep-alarm@platform.example',
} as const;
