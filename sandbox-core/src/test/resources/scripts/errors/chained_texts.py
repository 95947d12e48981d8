# SPDX-License-Identifier: Apache-2.0
# A chain of exceptions whose texts come from guest code or fail; notes that are no lists.
class E(Exception):
    def __str__(self): raise ValueError
class F(Exception):
    def __str__(self): return "a\nb"
class N(Exception): pass
n = N("x")
n.__notes__ = 3
class R:
    def __repr__(self): return "RR"
try:
  try:
    raise E
  except E:
    try: raise F
    except F:
        try: raise n
        except N:
            raise KeyError(R())
finally:
    try:
        e=N(); e.__notes__=["a", 3, R()]; raise e
    except N:
        raise RuntimeError("last")
