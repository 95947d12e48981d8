-- SPDX-License-Identifier: Apache-2.0
-- Round trips: code that calls a tool is started, and its call is answered. Each connection does whatever comes next:
-- an answer for an execution that waits, or a new start.
local START = '{"code":"x = fetch(1)\\nx + 1","tools":["fetch"]}'
local ANSWER = '{"results":[{"id":"call_1","value":41}]}'
local waiting = {}
local threads = {}
trips = 0
wrong = 0

function setup(thread)
  threads[#threads + 1] = thread
end

function init(args)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
end

function request()
  local id = table.remove(waiting)
  if id then
    return wrk.format(nil, "/v1/executions/" .. id .. "/resume", nil, ANSWER)
  end
  return wrk.format(nil, "/v1/executions", nil, START)
end

function response(status, headers, body)
  if status ~= 200 then
    wrong = wrong + 1
  elseif string.find(body, '"tool_calls_required"', 1, true) then
    waiting[#waiting + 1] = string.match(body, '"(exe_%w+)"')
  elseif string.find(body, '"result":42', 1, true) then
    trips = trips + 1
  else
    wrong = wrong + 1
  end
end

function done(summary, latency, requests)
  local all = 0
  local bad = 0
  for _, thread in ipairs(threads) do
    all = all + thread:get("trips")
    bad = bad + thread:get("wrong")
  end
  print(string.format("Round trips/sec: %.0f, wrong answers: %d", all / (summary.duration / 1e6), bad))
end
