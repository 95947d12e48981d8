# completes
import json, collections, re, textwrap
for f in [json.dumps, collections.namedtuple, re.compile, textwrap.wrap]:
    n = f.__code__.co_filename
    if 'hognose' in n or '.java' in n or '/home' in n or '/work' in n: print(n)
