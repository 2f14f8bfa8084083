// Loaded into the service under test with --import: says on request how the process is doing. Nothing of the product knows of it.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setInterval } from 'node:timers';

const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
let mostBuffered = 0;

const buffered = () => {
  const { external, arrayBuffers } = process.memoryUsage();
  return external + arrayBuffers;
};
setInterval(() => (mostBuffered = Math.max(mostBuffered, buffered())), 20).unref();

process.on('message', ({ collect }) => {
  if (collect) for (let round = 0; round < 3; round++) globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send({ delayMs: delay.max / 1e6, mostBuffered: Math.max(mostBuffered, buffered()), kept: heapUsed + buffered(), rss });
  delay.reset();
  mostBuffered = 0;
});
process.channel?.unref();
