# SPDX-License-Identifier: Apache-2.0
# SystemExit with a message goes to standard error.
import sys

print("before")
try:
    sys.exit(3)
except SystemExit as error:
    print("caught", error.code)
try:
    sys.exit("text")
except SystemExit as error:
    print(error.code, error.args)
sys.exit("goodbye")
