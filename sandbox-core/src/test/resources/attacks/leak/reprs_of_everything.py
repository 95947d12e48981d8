# completes
import sys, math, itertools, collections, functools, types, re, io, decimal, asyncio, threading, random, struct, hashlib, zlib, contextvars, weakref
for m in list(sys.modules.values()):
    for k, v in sorted(vars(m).items()):
        s = repr(v)
        if 'hognose' in s or 'java' in s.lower() or '$' in s and k not in ('__doc__', 'idpattern'):
            if '(hognose)' not in s and not isinstance(v, (str, dict, list, tuple, frozenset, set)):
                print(m.__name__, k, s)
