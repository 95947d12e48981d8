-- SPDX-License-Identifier: Apache-2.0
-- POST /v1/executions {"code": "1+1"}
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"code":"1+1"}'
