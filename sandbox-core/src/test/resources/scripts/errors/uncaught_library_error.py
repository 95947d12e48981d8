# SPDX-License-Identifier: Apache-2.0
"""Exceptions of library modules are named with their module."""

import binascii
import decimal
import struct
import traceback
import zlib

for call in (
    lambda: struct.pack("b", 300),
    lambda: zlib.decompress(b"x"),
    lambda: binascii.unhexlify("z"),
):
    try:
        call()
    except Exception as error:
        print(traceback.format_exception_only(error))
decimal.Decimal(1) / 0
