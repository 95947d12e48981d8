# SPDX-License-Identifier: Apache-2.0
# A group of chained exceptions, uncaught.
try:
    try: raise ExceptionGroup("a", [ValueError(1)])
    except Exception as e: raise TypeError("b")
except TypeError as e:
    try: raise KeyError
    except KeyError as k:
        k.__cause__=None
        k2 = ExceptionGroup("outer", [e, k])
        k2.__context__ = None
        raise k2 from None
