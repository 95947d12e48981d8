# SPDX-License-Identifier: Apache-2.0
# A traceback through generators and nested functions.
def produce(n):
    for i in range(n):
        yield check(i)


def check(i):
    if i == 2:
        raise ValueError(f"bad {i}")
    return i


def consume():
    yield from produce(5)


for item in consume():
    print(item)
