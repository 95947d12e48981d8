// SPDX-License-Identifier: Apache-2.0

// One run as the page shows it: output as it comes, tracebacks whose lines are links, calls to answer, a result.

import { events, json, Refusal } from './api.js';

const FINAL = ['completed', 'failed', 'limit_exceeded', 'cancelled', 'interrupted'];

/** How often a stream is opened again that ends without an end, as a session moves to another server. */
const RETRIES = 10;
const RETRY_MILLIS = 300;

/** An element with a class, a text and children. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export class Run {
  /**
   * @param title what the run is called
   * @param goTo shows a line of the program
   * @param onFork is called with the run and a number of copies
   * @param onChange is called with the run when its status changes
   */
  constructor(title, { goTo, onFork, onChange }) {
    this.goTo = goTo;
    this.onFork = onFork;
    this.onChange = onChange;
    this.status = 'running';
    this.id = null;
    this.state = element('span', { className: 'state', textContent: 'running' });
    this.stdout = element('pre', { className: 'stdout' });
    this.stderr = element('pre', { className: 'stderr' });
    this.calls = element('div', { className: 'calls' });
    this.end = element('div', { className: 'end' });
    const output = element('div', {}, this.stdout, this.stderr);
    output.setAttribute('role', 'log');
    output.setAttribute('aria-label', `Output of ${title}`);
    this.element = element('article', { className: 'run' },
      element('h2', {}, element('span', { textContent: title }), this.state), output, this.calls, this.end);
    this.element.setAttribute('aria-label', title);
  }

  /** Starts it, or follows one that there is. */
  async follow(method, path, body) {
    this.stopping = new AbortController();
    const { signal } = this.stopping;
    let request = [method, path, body];
    let last = '';
    try {
      for (let silent = 0; silent < RETRIES && !this.isOver; silent += 1) {
        if (silent) await new Promise((resolve) => { setTimeout(resolve, RETRY_MILLIS); });
        await events(...request, (name, data, id) => {
          silent = 0;
          last = id;
          this.take(name, data);
        }, { signal, last });
        if (this.id) request = ['GET', `/v1/executions/${this.id}/events`, undefined];
        else break;
      }
      if (!this.isOver) this.fail('the stream of events ended early');
    } catch (error) {
      if (error.name !== 'AbortError') this.fail(error.message);
    }
  }

  take(name, data) {
    if (name === 'gap') return;
    if (name === 'stdout' || name === 'stderr') {
      this[name].append(data.text);
      return;
    }
    this.id = data.id;
    this.set(data.status);
    this.calls.replaceChildren();
    if (name === 'tool_calls') this.ask(data);
    if (FINAL.includes(data.status)) this.finish(data);
  }

  set(status) {
    this.status = status;
    this.state.className = `state ${status}`;
    this.state.textContent = status.replaceAll('_', ' ');
    this.onChange(this);
  }

  fail(message) {
    this.end.replaceChildren(element('pre', { className: 'traceback', textContent: message }));
    this.set('refused');
  }

  get isOver() {
    return FINAL.includes(this.status) || this.status === 'refused';
  }

  finish(data) {
    this.end.replaceChildren();
    if (data.error) this.end.append(this.traceback(data.error));
    if (data.status === 'completed' && data.result_repr && data.result_repr !== 'None') {
      this.end.append(element('pre', { className: 'result', textContent: data.result_repr }));
    }
    if (data.output_truncated) this.end.append(element('p', { textContent: 'The output was cut.' }));
    const used = data.usage;
    this.end.append(element('p', { className: 'usage',
      textContent: `${used.duration_ms.toFixed(1)} ms, ${used.steps.toLocaleString('en')} steps, `
        + `${Math.ceil(used.peak_memory_bytes / 1024).toLocaleString('en')} KiB` }));
  }

  /** The traceback, with the lines of the program as links. */
  traceback(error) {
    const shown = element('pre', { className: 'traceback' });
    const text = error.limit ? `${error.traceback}LimitExceeded: ${error.message}` : error.traceback;
    for (const part of text.split(/(File "main\.py", line \d+)/)) {
      const line = part.match(/^File "main\.py", line (\d+)$/);
      if (!line) {
        shown.append(part);
        continue;
      }
      const link = element('a', { href: '#editor', textContent: part });
      link.addEventListener('click', (event) => { event.preventDefault(); this.goTo(Number(line[1])); });
      shown.append(link);
    }
    return shown;
  }

  /** Shows the calls that wait, each with a form for its answer. */
  ask(data) {
    for (const call of data.tool_calls) this.calls.append(this.form(call));
    const count = element('input', { type: 'number', min: '1', max: '8', value: '2', ariaLabel: 'copies' });
    const fork = element('button', { type: 'button', textContent: 'Fork' });
    fork.addEventListener('click', () => this.onFork(this, Number(count.value)));
    this.calls.append(element('div', { className: 'bar' }, fork, element('label', { textContent: 'into copies ' }, count)));
    this.calls.querySelector('textarea')?.focus();
  }

  form(call) {
    const args = [...call.args.map((value) => JSON.stringify(value)),
      ...Object.entries(call.kwargs).map(([name, value]) => `${name}=${JSON.stringify(value)}`)];
    const value = element('textarea', { rows: 2, spellcheck: false, value: 'null' });
    const problem = element('p', { className: 'state failed' });
    problem.setAttribute('role', 'alert');
    const give = element('button', { type: 'submit', className: 'main', textContent: 'Return' });
    const raise = element('button', { type: 'button', textContent: 'Raise ValueError' });
    const form = element('form', {}, element('fieldset', {},
      element('legend', { textContent: `${call.name}(${args.join(', ')})` }),
      element('label', { textContent: 'The value, as JSON; or the message of the error' }, value),
      give, ' ', raise, problem));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      try {
        this.answer({ id: call.id, value: JSON.parse(value.value) }, problem);
      } catch (error) {
        problem.textContent = `No JSON: ${error.message}`;
      }
    });
    raise.addEventListener('click', () => {
      this.answer({ id: call.id, error: { type: 'ValueError', message: value.value } }, problem);
    });
    return form;
  }

  async answer(result, problem) {
    try {
      await json('POST', `/v1/executions/${this.id}/resume`, { results: [result] }, { prefer: 'respond-async' });
      if (this.status === 'tool_calls_required') this.set('running');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problem.textContent = error.message;
    }
  }

  async cancel() {
    if (this.id && !this.isOver) await json('POST', `/v1/executions/${this.id}/cancel`);
  }
}
