import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchText } from '@/lib/page/watch-text';

const LATE =
  'Late on Friday the council said that it would open a third berth before the summer. '.repeat(3);

let stop = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(): { body: Element; told: ReturnType<typeof vi.fn> } {
  const { window } = new JSDOM('<body><p>Story</p></body>');
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const told = vi.fn<() => void>();
  watchText(window.document.body, stop.signal, told);
  return { body: window.document.body, told };
}

/** A page that writes every tenth of a second, for this long (ms). */
async function write(body: Element, ms: number): Promise<void> {
  for (let spent = 0; spent < ms; spent += 100) {
    body.append(LATE);
    await vi.advanceTimersByTimeAsync(100);
  }
}

test('text that came and settled is told of once', async () => {
  const { body, told } = open();
  body.append(LATE);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveBeenCalledTimes(1);
});

test('fewer letters than a sentence are not', async () => {
  const { body, told } = open();
  body.append('12:01');
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).not.toHaveBeenCalled();
});

test('a page that never rests is looked at all the same, also when the clock is put back by an hour', async () => {
  const { body, told } = open();
  await write(body, 1000);
  vi.setSystemTime(Date.now() - 3_600_000);
  await write(body, 4000);
  expect(told).toHaveBeenCalled();
});

test('another story in the place of one of the same length is told of', async () => {
  const { body, told } = open();
  body.replaceChildren();
  const story = body.ownerDocument.createElement('p');
  story.textContent = LATE;
  body.append(story);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveBeenCalledTimes(1);
  story.textContent = LATE.replaceAll('council', 'theatre');
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveBeenCalledTimes(2);
});

test('a count in a long paragraph is not', async () => {
  const { body, told } = open();
  const votes = body.ownerDocument.createElement('p');
  votes.textContent = `${LATE} 1204 votes`;
  body.append(votes);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveBeenCalledTimes(1);
  votes.textContent = `${LATE} 1377 votes`;
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveBeenCalledTimes(1);
});
