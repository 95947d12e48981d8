# SPDX-License-Identifier: Apache-2.0
# A chain of three exceptions through functions and finally.
def first():
    raise KeyError("first")


def second():
    try:
        first()
    except KeyError as error:
        raise ValueError("second") from error


def third():
    try:
        second()
    finally:
        print("finally runs")
        undefined_variable


third()
