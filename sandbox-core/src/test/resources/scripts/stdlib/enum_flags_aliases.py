import enum
class F(enum.IntFlag):
    A = 1
    B = 1
    AB = 3
    C = 4
    CB = 6
    M = 12
for i in range(20):
    try: print(i, repr(F(i)), F(i).name, list(F(i)))
    except Exception as e: print(i, e)
class G(enum.Flag):
    A = 1
    X = 1
    B = 2
    AB = 3
    BA = 3
    Z = 0
for i in range(4): print(repr(G(i)), list(G(i)), len(G(i)))
class H(enum.IntFlag):
    AB = 3
    BA = 3
    C = 4
    BC = 6
    CB = 6
for i in range(20): print(i, repr(H(i)), list(H(i)))
class OfNone(enum.Flag):
    A = None
    B = 2
    _x = 5
print(repr(OfNone(1)), repr(OfNone(2)), OfNone.A)
