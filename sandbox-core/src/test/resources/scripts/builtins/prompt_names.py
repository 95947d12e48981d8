# SPDX-License-Identifier: Apache-2.0
"""The builtins for people at a prompt: exit, quit, help, breakpoint."""
import sys

print(exit)
print(quit)
print(help)
print(repr(license))
print(callable(exit), callable(copyright), callable(credits))
for call in (lambda: exit(), lambda: exit(3), lambda: quit("bye"), lambda: exit(code=None)):
    try:
        call()
    except SystemExit as error:
        print(repr(error), error.code)
print(breakpoint)
sys.breakpointhook = lambda *args, **kwargs: ("hook", args, kwargs)
print(breakpoint())
print(breakpoint(1, header="h"))
sys.breakpointhook = None
try:
    breakpoint()
except TypeError as error:
    print(error)
help("no_such_topic_here")
