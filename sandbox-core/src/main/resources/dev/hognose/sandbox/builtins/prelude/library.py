# SPDX-License-Identifier: Apache-2.0


def _next_item(iterator):
    for item in iterator:
        return item
    raise StopIteration


def _add(a, b):
    return a + b


def _equal(a, b):
    return a is b or a == b


def _call_with(function, arguments):
    return function(*arguments)
