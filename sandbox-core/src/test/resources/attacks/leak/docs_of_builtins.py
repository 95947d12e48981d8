# completes
import builtins
for k, v in vars(builtins).items():
    d = getattr(v, '__doc__', None) or ''
    if 'java' in d.lower() or 'hognose' in d.lower() or 'Machine' in d: print(k)
