# SPDX-License-Identifier: Apache-2.0
# A message of several lines.
message = "first line\nsecond line\n  indented third"
raise RuntimeError(message)
