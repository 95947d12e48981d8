// SPDX-License-Identifier: Apache-2.0

// The server's API as the page uses it.

let key = '';

/** Sets the API key that requests carry. */
export function setKey(value) {
  key = value;
}

/** A refusal of the server's; its message is for the user. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function send(method, path, { body, accept = 'application/json', type = 'application/json', signal, prefer, last } = {}) {
  const headers = { Accept: accept };
  if (key) headers.Authorization = `Bearer ${key}`;
  if (body !== undefined) headers['Content-Type'] = type;
  if (prefer) headers.Prefer = prefer;
  if (last) headers['Last-Event-ID'] = last;
  let answer;
  try {
    answer = await fetch(path, { method, headers, body, signal });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Refusal(0, 'the server does not answer; is it running? Start it with: hognose serve');
  }
  if (answer.ok) return answer;
  let detail = `the server answered ${answer.status}`;
  try {
    const problem = await answer.json();
    detail = problem.detail + (problem.pointer ? ` (${problem.pointer})` : '');
  } catch {
    // a refusal without a body says no more than its status
  }
  throw new Refusal(answer.status, detail);
}

/** A request with JSON both ways. */
export async function json(method, path, value, options = {}) {
  const body = value === undefined ? undefined : JSON.stringify(value);
  const answer = await send(method, path, { ...options, body });
  const text = await answer.text();
  return text ? JSON.parse(text) : null;
}

/** A request whose answer is text. */
export async function text(path) {
  return (await send('GET', path, { accept: '*/*' })).text();
}

/** The content of a file, or what takes its place. */
export async function bytes(method, path, content) {
  const answer = await send(method, path, { accept: '*/*', body: content, type: 'application/octet-stream' });
  return answer.blob();
}

/** A request whose answer is a stream of events after the `last` one; `onEvent` gets each one's name, data and id. */
export async function events(method, path, value, onEvent, { signal, last }) {
  const body = value === undefined ? undefined : JSON.stringify(value);
  const answer = await send(method, path, { body, accept: 'text/event-stream', signal, last });
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value: piece, done } = await reader.read();
    if (done) return;
    rest += piece;
    const blocks = rest.split('\n\n');
    rest = blocks.pop();
    for (const block of blocks) {
      let name = '';
      let data = '';
      let id = '';
      for (const line of block.split('\n')) {
        if (line.startsWith('event: ')) name = line.slice(7);
        if (line.startsWith('data: ')) data += line.slice(6);
        if (line.startsWith('id: ')) id = line.slice(4);
      }
      if (name) onEvent(name, JSON.parse(data), id);
    }
  }
}
