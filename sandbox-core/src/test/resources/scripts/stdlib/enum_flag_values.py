# SPDX-License-Identifier: Apache-2.0
# Members of flags whose values are no ints.
import enum
def s(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for kind in (enum.Flag, enum.IntFlag):
    for value in (None, 'x', 2.5, (1, 2), [], b'', True, 1j, object):
        print(kind.__name__, value)
        try:
            class F(kind):
                A = value
                B = 1
                C = 4
        except Exception as e:
            print(type(e).__name__, e)
            continue
        s(lambda: F.A)
        s(lambda: (F.A.value, F.A.name, F.B, F.C))
        s(lambda: list(F))
        s(lambda: len(F))
        s(lambda: F.B | F.C)
        s(lambda: ~F.B)
        s(lambda: F.A | F.B)
        s(lambda: F.B in F.A)
        s(lambda: F(5))
        s(lambda: F(2))
        s(lambda: F(value) is F.A)
        s(lambda: str(F.A))
        s(lambda: f'{F.A}')
        s(lambda: F['A'])
        s(lambda: F.__members__)
        s(lambda: bool(F.A))
        s(lambda: F._flag_mask_)

class G(enum.Flag):
    A = None
    B = 1
    _x = 5
s(lambda: G.A)
s(lambda: (list(G), G._x, G._flag_mask_))
