# completes
todo, seen = [object], set()
import json, re, decimal, asyncio, collections, itertools, io, random, hashlib, zlib, struct, threading
while todo:
    c = todo.pop()
    if c in seen: continue
    seen.add(c)
    todo += type.__subclasses__(c)
for c in sorted(seen, key=lambda c: (c.__module__, c.__qualname__)):
    s = c.__module__ + '.' + c.__qualname__
    if 'hognose' in s or 'java' in s.lower() or s.startswith(('dev.', 'Py')): print(s)
