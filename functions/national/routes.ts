// What the national function serves: bottlenecks that a policy team brought to the nation, of no gemeente in particular.
import {
  AnswerBottleneckInput,
  CorrectAnswerInput,
  NationalListQuery,
  NationalParams,
  NationalRows,
  NationalView,
} from '@greep/escalations';
import { route } from '@greep/http';

const tag = 'Nation';
const one = { params: NationalParams, output: NationalView, tag, success: 200, versioned: true } as const;
const path = '/national-bottlenecks/{nationalId}';

export const nationalRoutes = {
  listNational: route({
    method: 'GET',
    path: '/national-bottlenecks',
    action: 'viewBottleneck',
    summary: 'Bottlenecks at the nation, by deadline',
    tag,
    query: NationalListQuery,
    output: NationalRows,
    success: 200,
  }),
  openNational: route({
    method: 'GET',
    path,
    action: 'viewBottleneck',
    summary: 'One bottleneck at the nation',
    ...one,
  }),
  answerNational: route({
    method: 'POST',
    path: `${path}/answers`,
    action: 'answerBottleneck',
    summary: 'Answer for the nation',
    body: AnswerBottleneckInput,
    ...one,
  }),
  correctNational: route({
    method: 'PUT',
    path: `${path}/answers`,
    action: 'correctAnswer',
    summary: 'Correct an answer; what it was stays readable',
    body: CorrectAnswerInput,
    ...one,
  }),
} as const;
