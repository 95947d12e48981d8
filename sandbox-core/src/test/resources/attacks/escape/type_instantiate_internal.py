# completes
import types, sys
bad = 0
todo, seen = [object], set()
while todo:
    c = todo.pop()
    if c in seen: continue
    seen.add(c)
    todo += type.__subclasses__(c)
for c in sorted(seen, key=lambda c: (c.__module__, c.__qualname__)):
    if c is type: continue
    for args in [(), (1,), (None,), ('a', 'b'), ([], {}, 1), (1, 2, 3, 4)]:
        try:
            r = c(*args)
            repr(r)
        except BaseException as e:
            bad += isinstance(e, SystemError)
print(bad)
#> 0
