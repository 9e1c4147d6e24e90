// The daemon that Lambda keeps beside a function, as far as it listens: everything that is sent to it is kept.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

export type KeptSpans = {
  readonly address: string;
  /** Each as it came, its first line included. */
  readonly packets: readonly string[];
  readonly stop: () => Promise<void>;
};

export const keepSpans = async (): Promise<KeptSpans> => {
  const packets: string[] = [];
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  socket.on('message', (packet) => void packets.push(packet.toString()));
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    packets,
    stop: async () => {
      socket.close();
      await once(socket, 'close');
    },
  };
};
