# completes
import sys, json, collections, re, textwrap, os, io
for m in list(sys.modules.values()):
    f = getattr(m, '__file__', None) or ''
    if 'hognose' in f or '/home' in f or '/work' in f or '.jar' in f or 'target' in f: print(f)
