# SPDX-License-Identifier: Apache-2.0
# add_note shows below the message.
def load():
    try:
        raise ValueError("bad row")
    except ValueError as error:
        error.add_note("while reading row 7")
        error.add_note("of two\nlines")
        raise


try:
    load()
except ValueError as error:
    print(error.__notes__)
    raise
