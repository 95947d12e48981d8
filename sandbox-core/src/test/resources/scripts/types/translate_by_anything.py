class M:
    def __getitem__(s, k): raise IndexError
class N: pass
class O:
    def __class_getitem__(c, k): return 'z'
class P:
    def __getitem__(s, k): raise TypeError('mine')
for t in [type, int, list, O, M(), N(), P(), 5, None, [], 'abc', {}, ['x'] * 200, list[int], object()]:
    try: print(repr('qa'.translate(t)))
    except Exception as e: print(type(e).__name__, e)
print('qa'.translate({113: 'x', 97: None}), 'qa'.translate(['z'] * 120), 'qa'.translate(('z',) * 100), 'é'.translate('abc'))
for t in [{1}, range(5), b'a' * 200, frozenset(), bytearray(b'z' * 98)]:
    try: print(repr('qa'.translate(t)), repr(''.translate(t)))
    except Exception as e: print(type(e).__name__, e)
