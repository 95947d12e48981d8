# SPDX-License-Identifier: Apache-2.0
# Objects that default is asked for, anywhere in plain data.
import json, datetime
class Box:
    def __init__(s, v): s.v = v
class Seq(list):
    def __iter__(s): return iter(['own'])
class Enc(json.JSONEncoder):
    def default(s, o):
        print('default', type(o).__name__)
        if isinstance(o, Box): return o.v
        if isinstance(o, set): return sorted(o)
        if isinstance(o, complex): return Seq([1])
        return super().default(o)
v = [Box([1, {"a": Box(None), "b": Box({"x": [Box("y")]})}]), {1, 2}, "t", Box(Box(Box(3))), 1j, {"k": {3}}, Seq([1])]
for kw in ({}, {'indent': 2}, {'indent': '\t', 'sort_keys': True}, {'separators': (',', ':')}, {'indent': 0}):
    print(json.dumps(v, cls=Enc, **kw))
    print(json.dumps(v[0], default=lambda o: o.v, **kw))
    print(''.join(Enc(**kw).iterencode(v[:2])))
print(json.dumps(Box(1), default=lambda o: 'é', ensure_ascii=False), json.dumps({"d": datetime.date(2024, 1, 2)}, default=str))
b = Box(0); b.v = b
c = Box(0); c.v = [c]
l = []; d = Box(l); l.append(d)
for x in (b, c, l, [object()], {"a": {1: object(), (1, 2): 3}}, {(1, 2): 3}, [Box(1), {(1, 2): 3}], [Box(1), float('nan')], [object(), float('nan')], [object(), {(1,): 2}]):
    try: print(json.dumps(x, default=lambda o: o.v, allow_nan=False))
    except (ValueError, TypeError, AttributeError) as e: print(type(e).__name__, e)
    try: print(json.dumps(x, cls=Enc, allow_nan=False))
    except (ValueError, TypeError, AttributeError) as e: print(type(e).__name__, e)
    try: print(json.dumps(x))
    except (ValueError, TypeError, AttributeError) as e: print(type(e).__name__, e)
def deep(o):
    raise KeyError('mine')
try: json.dumps([1, {"a": Box(1)}], default=deep)
except KeyError as e: print(repr(e))
import io
f = io.StringIO(); json.dump(v, f, cls=Enc, indent=1); print(f.getvalue())
