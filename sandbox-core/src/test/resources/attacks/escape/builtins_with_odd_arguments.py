# completes
import builtins
bad = 0
odd = [None, -1, 10 ** 30, 'a', b'a', [1], {}, 1.5, float('nan'), slice(None), type, iter([]), lambda *a: 1]
for name in dir(builtins):
    f = getattr(builtins, name)
    if not callable(f) or name in ('print', 'input', 'breakpoint', 'exit', 'quit', 'help', 'copyright', 'credits', 'license'): continue
    for args in [()] + [(a,) for a in odd] + [(a, b) for a in odd for b in odd]:
        try:
            f(*args)
        except BaseException as e:
            bad += isinstance(e, SystemError)
print(bad)
#> 0
