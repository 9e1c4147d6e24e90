// What a function did, as spans of OpenTelemetry in the trace that Lambda began: which action, in which gemeente, how it
// ended and how long it took. A span is made of these facts when the work is over and is handed to nobody before, so that
// nothing that passes by can get into it: no address, no id, no error, no word of anybody.
import { ROOT_CONTEXT, type SpanContext, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { AlwaysOffSampler, ParentBasedSampler, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { daemonExporter } from './daemon-exporter.ts';

export type Deed = {
  /** As a route declares it, or the name of the work. */
  readonly action: string;
  readonly gemeente?: string;
  readonly outcome: 'done' | 'refused' | 'failed';
  /** Of the answer, when somebody waits for one. */
  readonly status?: number;
  readonly milliseconds: number;
};

export type Trace = (deed: Deed) => void;

/** What is not made of such letters is nothing that we named. */
const named = (word: string): string => (/^[a-z][A-Za-z-]{0,60}$/.test(word) ? word : 'unknown');
const isGemeente = (word: string): boolean => /^gm\d{4}$/.test(word);

const headerShape = /^Root=1-([0-9a-f]{8})-([0-9a-f]{24});Parent=([0-9a-f]{16});Sampled=([01])/;

/** As Lambda tells it for each invocation (X-Ray developer guide, tracing header). */
export const parentIn = (header: string | undefined): SpanContext | undefined => {
  const [, since, rest, spanId = '', sampled] = headerShape.exec(header ?? '') ?? [];
  if (!since || !rest) return undefined;
  const traceFlags = sampled === '1' ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return { traceId: `${since}${rest}`, spanId, traceFlags, isRemote: true };
};

const attributesOf = ({ action, gemeente, outcome, status }: Deed) => ({
  action: named(action),
  outcome,
  ...(gemeente && isGemeente(gemeente) && { gemeente }),
  ...(status !== undefined && { status }),
});

/** Sends what it is told to the daemon beside the function. Without a trace of Lambda's, or one that is not sampled, nothing. */
export const tracesTo = (daemon: string, headerNow: () => string | undefined): Trace => {
  const provider = new TracerProvider({
    sampler: new ParentBasedSampler({ root: new AlwaysOffSampler() }),
    spanProcessors: [new SimpleSpanProcessor({ exporter: daemonExporter(daemon) })],
  });
  const tracer = provider.getTracer('greep');
  return (deed) => {
    const parent = parentIn(headerNow());
    if (!parent) return;
    const end = Date.now();
    const options = {
      kind: SpanKind.SERVER,
      startTime: end - deed.milliseconds,
      attributes: attributesOf(deed),
    };
    const span = tracer.startSpan(named(deed.action), options, trace.setSpanContext(ROOT_CONTEXT, parent));
    if (deed.outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(end);
  };
};
