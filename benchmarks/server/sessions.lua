-- SPDX-License-Identifier: Apache-2.0
-- Executions in sessions: each connection goes round the sessions that run.sh made (SESSIONS, with commas between).
local paths = {}
local at = 0
local seed = 0

function setup(thread)
  thread:set("offset", seed)
  seed = seed + 1
end

function init(args)
  for id in string.gmatch(os.getenv("SESSIONS"), "[^,]+") do
    paths[#paths + 1] = "/v1/sessions/" .. id .. "/executions"
  end
  at = offset * math.floor(#paths / 2)
  wrk.headers["Content-Type"] = "application/json"
end

function request()
  at = at % #paths + 1
  return wrk.format("POST", paths[at], nil, '{"code":"1+1","on_busy":"queue"}')
end
