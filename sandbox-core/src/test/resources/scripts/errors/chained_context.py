# SPDX-License-Identifier: Apache-2.0
# An exception while another is handled.
def cleanup(table):
    return table["missing"]


try:
    [][1]
except IndexError:
    print("handling")
    cleanup({})
