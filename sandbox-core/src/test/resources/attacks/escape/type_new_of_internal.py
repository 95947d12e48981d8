# completes
bad = 0
todo, seen = [object], set()
while todo:
    c = todo.pop()
    if c in seen: continue
    seen.add(c)
    todo += type.__subclasses__(c)
for c in sorted(seen, key=lambda c: (c.__module__, c.__qualname__)):
    for make in (object.__new__, c.__new__):
        try:
            r = make(c)
            repr(r), hash(r), r == r, bool(r), str(r)
        except BaseException as e:
            bad += isinstance(e, SystemError)
print(bad)
#> 0
