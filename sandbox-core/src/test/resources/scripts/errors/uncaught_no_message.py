# SPDX-License-Identifier: Apache-2.0
# An exception without arguments, raised as a class.
class Stop(Exception):
    pass


def run():
    print("running")
    raise Stop


run()
