# SPDX-License-Identifier: Apache-2.0
# The traceback of an exception group.
def work(n):
    raise ValueError(f"task {n}")


errors = []
for n in range(2):
    try:
        work(n)
    except ValueError as error:
        errors.append(error)
raise ExceptionGroup("two tasks", [*errors, ExceptionGroup("inner", [KeyError("k")])])
