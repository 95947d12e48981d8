-- SPDX-License-Identifier: Apache-2.0
-- Executions in sessions: each connection goes round the sessions that run.sh made (SESSIONS, with commas between).
local requests = {}
local at = 0
local seed = 0

function setup(thread)
  thread:set("offset", seed)
  seed = seed + 1
end

function init(args)
  wrk.headers["Content-Type"] = "application/json"
  for id in string.gmatch(os.getenv("SESSIONS"), "[^,]+") do
    local path = "/v1/sessions/" .. id .. "/executions"
    requests[#requests + 1] = wrk.format("POST", path, nil, '{"code":"1+1","on_busy":"queue"}')
  end
  at = offset * math.floor(#requests / 2)
end

function request()
  at = at % #requests + 1
  return requests[at]
end
