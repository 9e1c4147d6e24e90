// What the doorbraak function serves: bottlenecks without names, for the doorbraakteam and the policy team.
import {
  AnswerBottleneckInput,
  CorrectAnswerInput,
  EmptyInput,
  LadderListQuery,
  LadderParams,
  LadderPassUpInput,
  LadderRows,
  LadderView,
  NationalPassUpInput,
  NationalTextPreview,
  PreviewNationalTextInput,
  ReturnBottleneckInput,
  TeamNoteInput,
} from '@greep/escalations';
import { route } from '@greep/http';

const tag = 'Doorbraakteam';
const one = { params: LadderParams, output: LadderView, tag, success: 200 } as const;
const write = { method: 'POST', versioned: true, ...one } as const;
const path = '/doorbraak-bottlenecks/{ladderId}';

export const doorbraakRoutes = {
  listLadder: route({
    method: 'GET',
    path: '/doorbraak-bottlenecks',
    action: 'viewBottleneck',
    summary: 'The agenda by deadline, what was passed up, or what was answered',
    tag,
    query: LadderListQuery,
    output: LadderRows,
    success: 200,
  }),
  openLadder: route({
    method: 'GET',
    path,
    action: 'viewBottleneck',
    summary: 'One bottleneck without names, with its way and earlier ones like it',
    versioned: true,
    ...one,
  }),
  askBack: route({
    ...write,
    path: `${path}/questions`,
    action: 'returnBottleneck',
    summary: 'Ask a question back, without learning whom',
    body: ReturnBottleneckInput,
  }),
  answerOnLadder: route({
    ...write,
    path: `${path}/answers`,
    action: 'answerBottleneck',
    summary: 'Answer with a direction and who does what by when',
    body: AnswerBottleneckInput,
  }),
  correctOnLadder: route({
    ...write,
    method: 'PUT',
    path: `${path}/answers`,
    action: 'correctAnswer',
    summary: 'Correct an answer; what it was stays readable',
    body: CorrectAnswerInput,
  }),
  pullBack: route({
    ...write,
    path: `${path}/pull-backs`,
    action: 'answerBottleneck',
    summary: 'Take the last question or answer back, within ten minutes',
    body: EmptyInput,
  }),
  passUpToPolicyTeam: route({
    ...write,
    path: `${path}/policy-passings`,
    action: 'passUpBottleneck',
    summary: 'Pass it up to the policy team with a reason',
    body: LadderPassUpInput,
  }),
  previewNationalText: route({
    method: 'POST',
    path: `${path}/national-texts/_preview`,
    action: 'passUpBottleneck',
    summary: 'What exactly would be copied to the national team, and what in it could be recognised',
    tag,
    params: LadderParams,
    body: PreviewNationalTextInput,
    output: NationalTextPreview,
    success: 200,
  }),
  passUpToNation: route({
    ...write,
    path: `${path}/national-passings`,
    action: 'passUpBottleneck',
    summary: 'Pass it up to the national team with a reason and a text of its own',
    body: NationalPassUpInput,
  }),
  noteForTeam: route({
    ...write,
    path: `${path}/notes`,
    action: 'answerBottleneck',
    summary: 'A note of the team, which never leaves it',
    body: TeamNoteInput,
  }),
} as const;
