# SPDX-License-Identifier: Apache-2.0
# An uncaught group: wide, deep, with notes and a cause.
def mk(n, w):
    return ExceptionGroup(f"g{n}", [mk(n-1,w)]) if n else ValueError("x\ny")
g = ExceptionGroup("wide", [ValueError(i) for i in range(20)])
try: raise g
except Exception as e:
    e.add_note("note\nmulti")
    raise mk(13, 0) from e
