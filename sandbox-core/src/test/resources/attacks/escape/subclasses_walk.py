# completes
seen = set()
todo = [object]
while todo:
    c = todo.pop()
    if c not in seen:
        seen.add(c)
        try:
            todo += c.__subclasses__()
        except TypeError:
            todo += type.__subclasses__(c)
print(all(hasattr(c, '__name__') for c in seen))
#> True
