# SPDX-License-Identifier: Apache-2.0
# assert with and without messages.
assert True
assert 1 + 1 == 2, "never shown"
for source in ["assert False", "assert 0, 'message'", "assert [], [1, 2]", "assert None, ('a', 'b')", "assert '' or 0, f'{1 + 1}'"]:
    try:
        exec(source)
    except AssertionError as error:
        print(source, "->", repr(error), str(error), error.args)


def message():
    print("message evaluated")
    return "lazy"


assert 1, message()
try:
    assert 0, message()
except AssertionError as error:
    print(error)
print(__debug__)


def check(condition):
    assert condition
    return "passed"


print(check(1))
try:
    check("")
except AssertionError as error:
    print(repr(error))
