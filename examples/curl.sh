#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# A tour of the HTTP API with nothing but curl. Start a server first: ./hognose serve
# Another address: HOGNOSE_URL=http://127.0.0.1:9090 examples/curl.sh; a key: HOGNOSE_API_KEY=...
set -eu

URL="${HOGNOSE_URL:-http://127.0.0.1:8080}"
BODY="" # the body of the last answer

# call METHOD PATH [JSON]: prints the request and the answer, keeps the answer's body in BODY.
call() {
  local method="$1" path="$2" answer
  local options=(-sS -X "$method" -H 'Accept: application/json')
  if [ -n "${HOGNOSE_API_KEY:-}" ]; then options+=(-H "Authorization: Bearer $HOGNOSE_API_KEY"); fi
  printf '\n$ curl -X %s %s%s' "$method" "$URL" "$path"
  if [ $# -ge 3 ]; then
    options+=(-H 'Content-Type: application/json' --data-binary "$3")
    printf " -H 'Content-Type: application/json' -d '%s'" "$3"
  fi
  printf '\n'
  answer="$(curl "${options[@]}" -w '\n%{http_code}' "$URL$path")"
  BODY="${answer%$'\n'*}"
  printf '%s\n(status %s)\n' "$BODY" "${answer##*$'\n'}"
}

step() {
  printf '\n--- %s\n' "$1"
}

# identifier PREFIX: the first id of that prefix in the last answer, such as exe_01J... for exe.
identifier() {
  printf '%s\n' "$BODY" | tr ',{' '\n\n' | sed -n "s/.*\"id\" *: *\"\($1_[^\"]*\)\".*/\1/p" | head -n 1
}

step "Is the server ready?"
call GET /health/ready

step "A fresh execution: output, and the value of the last expression"
call POST /v1/executions '{"code": "print(40 + 2)\n6 * 7"}'

step "Inputs arrive as variables; a set comes back as {\"\$set\": [...]}"
call POST /v1/executions '{"code": "{x * x for x in xs}", "inputs": {"xs": [1, 2, 3, 2]}}'

step "A session keeps its variables and functions"
call POST /v1/sessions '{"name": "tour"}'
session="$(identifier "[a-z]*")"
call POST "/v1/sessions/$session/executions" '{"code": "visits = 1\ndef double(n):\n    return 2 * n"}'
call POST "/v1/sessions/$session/executions" '{"code": "visits += 1\ndouble(visits) + 0.5"}'

step "A tool call: the program stops inside a sort key, the caller answers, the program goes on"
call POST "/v1/sessions/$session/executions" \
  '{"code": "ranked = sorted([\"toad\", \"mouse\"], key=lambda word: weight(word))\nranked", "tools": ["weight"]}'
execution="$(identifier exe)"
first_call="$(identifier call)"

step "While it waits the session is busy: a second execution is refused, not queued"
call POST "/v1/sessions/$session/executions" '{"code": "visits"}'

step "Answer the first call (toad: 30) and then the second (mouse: 20)"
call POST "/v1/executions/$execution/resume" "{\"results\": [{\"id\": \"$first_call\", \"value\": 30}]}"
second_call="$(identifier call)"
call POST "/v1/executions/$execution/resume" "{\"results\": [{\"id\": \"$second_call\", \"value\": 20}]}"

step "A tool may fail: the program sees an exception and can catch it"
call POST /v1/executions \
  '{"code": "try:\n    page = fetch(\"https://example.org\")\nexcept TimeoutError as error:\n    page = f\"no page: {error}\"\npage", "tools": ["fetch"]}'
execution="$(identifier exe)"
first_call="$(identifier call)"
call POST "/v1/executions/$execution/resume" \
  "{\"results\": [{\"id\": \"$first_call\", \"error\": {\"type\": \"TimeoutError\", \"message\": \"no answer after 5 s\"}}]}"

step "Limits belong to the host: no except clause can hold back the end"
call POST /v1/executions \
  '{"code": "while True:\n    try:\n        pass\n    except BaseException:\n        pass", "limits": {"duration_ms": 200}}'
call POST /v1/executions '{"code": "x = \"a\" * 10**9", "limits": {"memory_bytes": 16777216}}'

step "An uncaught exception is an answer with a traceback, not an HTTP error"
call POST /v1/executions '{"code": "def half(n):\n    return n / 0\n\nhalf(7)"}'
call POST /v1/executions '{"code": "if True print(1)"}'

step "A request that is wrong is refused with a problem document"
call POST /v1/executions '{"kode": "1 + 1"}'
call GET /v1/executions/exe_unknown

step "The session ends"
call DELETE "/v1/sessions/$session"
call POST "/v1/sessions/$session/executions" '{"code": "visits"}'

printf '\ndone\n'
