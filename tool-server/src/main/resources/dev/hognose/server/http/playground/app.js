// SPDX-License-Identifier: Apache-2.0

// The playground: wires the page's parts together.

import { bytes, json, Refusal, setKey, text } from './api.js';
import { createEditor } from './editor.js';
import { element, Run } from './run.js';

const EXAMPLE = `def primes(limit):
    found = []
    for n in range(2, limit):
        if all(n % p for p in found):
            found.append(n)
    return found

print("primes below 50:", primes(50))
sum(primes(50))
`;
const POOL_MILLIS = 2000;
const $ = (id) => document.getElementById(id);

const editor = createEditor($('editor'), EXAMPLE, 'The program', () => run());
let runs = [];

/** Says something to everybody, screen readers included. */
function say(message) {
  $('status').textContent = message;
}

function guarded(work) {
  return async (...given) => {
    try {
      await work(...given);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      say(`Refused: ${error.message}.`);
    }
  };
}

// ---- running ---------------------------------------------------------------------------------

function request() {
  const body = { code: editor.text() };
  const inputs = $('inputs').value.trim();
  if (inputs) {
    try {
      body.inputs = JSON.parse(inputs);
    } catch (error) {
      $('inputs').focus();
      throw new Refusal(0, `the inputs are no JSON: ${error.message}`);
    }
  }
  const tools = $('tools').value.split(/[\s,]+/).filter(Boolean);
  if (tools.length) body.tools = tools;
  return body;
}

function view(title) {
  const made = new Run(title, { goTo: (line) => editor.goTo(line), onFork: guarded(fork), onChange: changed });
  runs.push(made);
  $('output').append(made.element);
  return made;
}

const run = guarded(async () => {
  if (runs.some((each) => !each.isOver)) return;
  const body = request();
  const session = $('session').value;
  runs = [];
  $('output').replaceChildren();
  $('run').disabled = true;
  const path = session ? `/v1/sessions/${session}/executions` : '/v1/executions';
  await view('Run').follow('POST', path, body);
});

function changed(which) {
  const open = runs.filter((each) => !each.isOver);
  $('run').disabled = open.length > 0;
  $('stop').disabled = open.length === 0;
  const told = { running: 'The program runs.', tool_calls_required: 'The program waits for your answer.',
    completed: 'The program ended.', failed: 'The program failed.', limit_exceeded: 'A limit ended the program.',
    cancelled: 'The program was cancelled.', refused: 'The server refused.' };
  say(told[which.status] ?? which.status);
  if (which.isOver) showVariables();
}

const stop = guarded(async () => {
  await Promise.all(runs.map((each) => each.cancel()));
});

/** Copies a run that waits, so that each copy can be answered otherwise. */
async function fork(which, count) {
  const { executions } = await json('POST', `/v1/executions/${which.id}/fork`, { count });
  for (const [index, execution] of executions.entries()) {
    const copy = view(`Copy ${runs.length} (${index + 1} of ${executions.length})`);
    copy.stdout.append(which.stdout.textContent);
    copy.follow('GET', `/v1/executions/${execution.id}/events`);
  }
}

// ---- sessions --------------------------------------------------------------------------------

async function listSessions(chosen) {
  const { sessions } = await json('GET', '/v1/sessions?limit=100');
  const options = sessions.map((each) => element('option', { value: each.id,
    textContent: each.name ? `${each.name} (${each.id.slice(-6)})` : each.id.slice(-6) }));
  $('session').replaceChildren(element('option', { value: '', textContent: 'none: a fresh sandbox' }), ...options);
  $('session').value = chosen;
  showSession();
}

function showSession() {
  $('session-panel').hidden = !$('session').value;
  $('file-status').textContent = '';
  showVariables();
}

async function showVariables() {
  const session = $('session').value;
  if (!session) return;
  try {
    const { variables } = await json('GET', `/v1/sessions/${session}/variables`);
    const rows = variables.map((each) => element('tr', {}, element('td', { textContent: each.name }),
      element('td', { textContent: each.type }), element('td', { textContent: clipped(each.repr) })));
    $('variables').tBodies[0].replaceChildren(...rows);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.status !== 409) say(`Refused: ${error.message}.`);
  }
}

function clipped(repr) {
  return repr.length > 300 ? `${repr.slice(0, 300)} ...` : repr;
}

const newSession = guarded(async () => {
  const made = await json('POST', '/v1/sessions', { name: `playground ${new Date().toISOString().slice(11, 19)}` });
  await listSessions(made.id);
  say('There is a new session; its variables stay from run to run.');
});

const resetSession = guarded(async () => {
  await json('POST', `/v1/sessions/${$('session').value}/reset`);
  await showVariables();
  say('The session has forgotten its variables.');
});

const endSession = guarded(async () => {
  await json('DELETE', `/v1/sessions/${$('session').value}`);
  await listSessions('');
  say('The session has ended.');
});

// ---- files -----------------------------------------------------------------------------------

function filePath(path) {
  const parts = path.split('/').filter(Boolean).map(encodeURIComponent);
  return `/v1/sessions/${$('session').value}/files/${parts.join('/')}`;
}

async function withFile(work) {
  try {
    $('file-status').textContent = await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    $('file-status').textContent = `Refused: ${error.message}.`;
  }
}

const upload = () => withFile(async () => {
  for (const file of $('upload').files) {
    await bytes('PUT', filePath(file.name), file);
    $('file-path').value = `/${file.name}`;
  }
  return `Uploaded ${[...$('upload').files].map((file) => `/${file.name}`).join(', ')}.`;
});

const download = () => withFile(async () => {
  const path = $('file-path').value.trim();
  if (!path) return 'Name the path of a file.';
  const address = URL.createObjectURL(await bytes('GET', filePath(path)));
  element('a', { href: address, download: path.split('/').pop() }).click();
  URL.revokeObjectURL(address);
  return `Downloaded ${path}.`;
});

// ---- the pool --------------------------------------------------------------------------------

const FIGURES = { 'pool-active': 'hognose_executions_active', 'pool-live': 'hognose_executions_live',
  'pool-sessions': 'hognose_sessions', 'pool-waiting': 'hognose_scheduler_waiting' };

async function showPool() {
  if (!document.hidden) {
    try {
      const figures = await text('/metrics');
      for (const [id, name] of Object.entries(FIGURES)) {
        const found = figures.match(new RegExp(`^${name} (\\S+)$`, 'm'));
        $(id).textContent = found ? String(Number(found[1])) : '-';
      }
    } catch (error) {
      for (const id of Object.keys(FIGURES)) $(id).textContent = '-';
      if (error.status === 0) say(`${error.message}.`);
    }
  }
  setTimeout(showPool, POOL_MILLIS);
}

// ---- the page --------------------------------------------------------------------------------

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  $('theme').textContent = theme === 'dark' ? 'Light' : 'Dark';
  localStorage.setItem('theme', theme);
}

const wishesDark = matchMedia('(prefers-color-scheme: dark)').matches;
setTheme(localStorage.getItem('theme') ?? (wishesDark ? 'dark' : 'light'));
$('theme').addEventListener('click', () => setTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'));

$('api-key').value = sessionStorage.getItem('api-key') ?? '';
setKey($('api-key').value);
$('api-key').addEventListener('change', guarded(async () => {
  sessionStorage.setItem('api-key', $('api-key').value);
  setKey($('api-key').value);
  await listSessions('');
}));

$('key-form').addEventListener('submit', (event) => event.preventDefault());
$('run').addEventListener('click', run);
$('stop').addEventListener('click', stop);
$('session').addEventListener('change', showSession);
$('new-session').addEventListener('click', newSession);
$('reset').addEventListener('click', resetSession);
$('end-session').addEventListener('click', endSession);
$('upload').addEventListener('change', upload);
$('download').addEventListener('click', download);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) run();
});

guarded(listSessions)('');
showPool();
