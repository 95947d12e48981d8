# SPDX-License-Identifier: Apache-2.0
"""A traceback of very many calls tells who began them and where they ended."""
import sys
import traceback

sys.setrecursionlimit(20_000)


def deep(n):
    if n == 0:
        raise RuntimeError("bottom")
    deep(n - 1)


def start(n):
    deep(n)


for depth in (10, 1_000, 1_990, 2_100, 9_000):
    try:
        start(depth)
    except RuntimeError as error:
        frames = traceback.extract_tb(error.__traceback__)
        lines = traceback.format_exc().splitlines()
        print([each.name for each in frames[:3]], [each.lineno for each in frames[-2:]])
        print(lines[1:5], lines[-3:])
