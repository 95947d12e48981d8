# completes
import importlib
bad = []
odd = [None, -1, 10 ** 20, 'a', b'a', [1], 1.5, type]
for module in ['math', 'cmath', 'operator', 'string', 'struct', 'zlib', 'binascii', 'unicodedata', 'bisect', 'heapq', 'itertools',
               'functools', 'collections', 'json', 're', 'random', 'statistics', 'textwrap', 'base64', 'hashlib', 'time', 'copy', 'types', 'keyword', 'html']:
    m = importlib.import_module(module)
    for name in sorted(vars(m)):
        f = getattr(m, name)
        if not callable(f) or name.startswith('_'): continue
        for args in [()] + [(a,) for a in odd] + [(a, b) for a in odd for b in odd]:
            try:
                r = f(*args)
                repr(r)
            except SystemError as e:
                bad.append((module, name, args))
            except BaseException as e:
                pass
print(bad)
#> []
