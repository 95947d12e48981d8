from fractions import Fraction
from decimal import Decimal
for f in (int, float, complex, Decimal, Fraction, lambda s: int(s, 0), lambda s: int(s, 16), lambda s: int(s.encode()), lambda s: float(s.encode())):
    r = []
    for s in ['\x1c1', '1\x1c', '\x1f1\x1e', '\x1c\u0661', '\u0661\x1c', '\x851', '\u20001', '1\u3000', '\x0b1\x0c', '\xa01', '1 \x1c\xa0', '\x001', '1\x00', '\u200b1','\x1d\xa01']:
        try: r.append(f(s))
        except Exception as e: r.append(type(e).__name__ + str(e)[-30:])
    print(r)
for s in ['\x1c0x1p0', '0x1p0\x1c', ' 0x1p0\t', '\x850x1', '\xa00x1', '0x1\u3000', '\x0b0x1\x0c','\n1']:
    try: print(float.fromhex(s))
    except Exception as e: print(repr(s), e)
import decimal
for s in ['\x85_1','1_\x1c', '_1', '1_', '1__2', ' _ 1 ', '\xa01\xa0', '\x001']:
    try: print(decimal.Decimal(s))
    except Exception as e: print(repr(s), e)
