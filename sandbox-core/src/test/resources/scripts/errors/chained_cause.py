# SPDX-License-Identifier: Apache-2.0
# raise ... from: both tracebacks.
def read(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError(f"cannot read {text!r}") from error


print(read("5"))
read("five")
