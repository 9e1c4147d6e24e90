// Lambda keeps a daemon of X-Ray beside each function whose traces are on. What it is sent over UDP it takes along, and the
// function waits for nothing: no layer, no collector, no signed call (X-Ray developer guide, segment documents).
import { createSocket } from 'node:dgram';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';

const seconds = ([whole, nanos]: ReadableSpan['startTime']): number => whole + nanos / 1e9;

/** X-Ray writes the first eight digits of a trace apart: the second in which it began. */
const segmentOf = (span: ReadableSpan): object => {
  const { name, attributes, startTime, endTime, parentSpanContext } = span;
  const { traceId, spanId } = span.spanContext();
  return {
    ...{ name, id: spanId, trace_id: `1-${traceId.slice(0, 8)}-${traceId.slice(8)}` },
    ...{ parent_id: parentSpanContext?.spanId, type: 'subsegment' },
    ...{ start_time: seconds(startTime), end_time: seconds(endTime) },
    ...(attributes.outcome === 'refused' && { error: true }),
    ...(attributes.outcome === 'failed' && { fault: true }),
    // by these, traces are looked for
    annotations: attributes,
  };
};

export const daemonExporter = (address: string): SpanExporter => {
  const [host = '', port = ''] = address.split(':');
  const socket = createSocket('udp4');
  socket.unref();
  // a trace that is lost is no reason to fail anybody
  socket.on('error', () => undefined);
  return {
    export: (spans, told) => {
      for (const span of spans)
        socket.send(`{"format":"json","version":1}\n${JSON.stringify(segmentOf(span))}`, Number(port), host);
      told({ code: 0 });
    },
    shutdown: async () => void socket.close(),
  };
};
