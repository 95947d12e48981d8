# completes
bad = 0
receivers = [None, 1, 'a', b'a', [], (), {}, set(), 1.5, object(), type, int, lambda: 0, range(3), iter([]), Exception(), (x for x in [])]
todo, seen = [object], set()
while todo:
    c = todo.pop()
    if c in seen: continue
    seen.add(c)
    todo += type.__subclasses__(c)
for c in sorted(seen, key=lambda c: (c.__module__, c.__qualname__)):
    for name in sorted(c.__dict__):
        m = c.__dict__[name]
        if not callable(m): continue
        for r in receivers:
            try:
                m(r)
            except BaseException as e:
                bad += isinstance(e, SystemError)
print(bad)
#> 0
