# SPDX-License-Identifier: Apache-2.0
"""Round trips of suspend and resume: 64 clients, each starts code that calls a tool, and answers the call.

usage: resume.py PORT SECONDS
Prints one JSON line: round trips a second, and the median and 99th percentile of one, in milliseconds.
"""

import asyncio
import json
import sys
import time

CLIENTS = 64
START = b'{"code":"x = fetch(1)\\nx + 1","tools":["fetch"]}'
ANSWER = b'{"results":[{"id":"call_1","value":41}]}'


def request(path, body):
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def send(reader, writer, path, body):
    writer.write(request(path, body))
    head = await reader.readuntil(b"\r\n\r\n")
    at = head.lower().index(b"content-length:") + 15
    length = int(head[at : head.index(b"\r\n", at)])
    answer = await reader.readexactly(length)
    assert head.startswith(b"HTTP/1.1 200"), answer
    return answer


async def client(port, end, times):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while time.perf_counter() < end:
        start = time.perf_counter()
        answer = await send(reader, writer, "/v1/executions", START)
        at = answer.index(b'"exe_') + 1
        execution = answer[at : at + 30].decode()
        answer = await send(reader, writer, f"/v1/executions/{execution}/resume", ANSWER)
        assert b'"result":42' in answer, answer
        times.append(time.perf_counter() - start)
    writer.close()


async def main():
    port, seconds = int(sys.argv[1]), float(sys.argv[2])
    times = []
    start = time.perf_counter()
    await asyncio.gather(*(client(port, start + seconds, times) for _ in range(CLIENTS)))
    took = time.perf_counter() - start
    times.sort()
    print(json.dumps({
        "what": "suspend and resume",
        "per_second": round(len(times) / took),
        "median_ms": round(times[len(times) // 2] * 1e3, 2),
        "p99_ms": round(times[int(len(times) * 0.99)] * 1e3, 2),
    }))


asyncio.run(main())
