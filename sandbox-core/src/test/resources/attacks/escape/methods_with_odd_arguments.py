# completes
bad = 0
odd = [None, -1, 10 ** 30, 'a', b'a', [], {}, 1.5, float('nan'), slice(None), type, iter([])]
things = [1, 'abc', b'abc', [1], (1,), {1: 2}, {1}, 1.5, range(3), bytearray(b'abc'), memoryview(b'abc'), frozenset([1]), 1j, True, slice(1)]
for t in things:
    for name in dir(t):
        try: m = getattr(t, name)
        except ValueError: continue
        if not callable(m) or name in ('__class__', '__subclasshook__', '__init_subclass__'): continue
        for args in [()] + [(a,) for a in odd] + [(a, b) for a in odd for b in odd]:
            try:
                m(*args)
            except (MemoryError, SystemError) as e:
                bad += isinstance(e, SystemError)
            except BaseException as e:
                pass
print(bad)
#> 0
