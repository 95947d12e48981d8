-- SPDX-License-Identifier: Apache-2.0
-- POST /v1/executions {"code": "1+1"}. Goes round a list of as many requests as sessions.lua has, so that the load
-- generator, which shares the cores, does the same work for both.
local requests = {}
local at = 0

function init(args)
  wrk.headers["Content-Type"] = "application/json"
  for i = 1, 256 do
    requests[i] = wrk.format("POST", nil, nil, '{"code":"1+1"}')
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end
