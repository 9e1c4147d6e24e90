import { type ComponentType, createContext } from 'react';

export type CardToolsProps = {
  /** The heading of the card. */
  readonly labelledBy: string;
};

/** What a reader can do with every card of a page: hear it, and ask what its words mean. Families have it. */
export const CardToolsContext = createContext<ComponentType<CardToolsProps> | undefined>(undefined);
