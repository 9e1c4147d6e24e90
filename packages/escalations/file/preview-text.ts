// What exactly would be copied outside the file, and what in it could be recognised. Nothing is kept or sent,
// and trying word by word tells nobody what they cannot read in the file.
import { readerOf } from '@greep/care';
import { query } from '@greep/verbs';
import type { OutgoingText } from '../outgoing-text.ts';
import { checkOutgoingText } from '../text/check-outgoing-text.ts';
import { knownInFile } from '../text/known-in-file.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { onBottleneck } from './on-bottleneck.ts';
import { outsideOf } from './outside-of.ts';
import type { TextPreview } from './views.ts';

type Input = BottleneckAddress & { readonly text: OutgoingText };
type Slice = BottleneckSlice & { readonly text: OutgoingText };

export const previewText = query({
  name: 'preview-text',
  action: 'viewBottlenecks',
  load: async (tools, input: Input): Promise<Slice | undefined> => {
    const slice = await onBottleneck.load(tools, input);
    return slice && { ...slice, text: input.text };
  },
  resource: onBottleneck.resource,
  view: (slice: Slice, principal, { today }): TextPreview => ({
    copy: { ...outsideOf(slice.bottleneck.value, today), text: slice.text },
    findings: [...checkOutgoingText(slice.text, knownInFile(slice, readerOf(principal)))],
  }),
  shows: ({ family }) => [family.id],
});
